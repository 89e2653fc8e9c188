import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleBrowser } from "./bundle-browser.ts";
import { contentHash } from "./content-hash.ts";
import { takeLockWhenFree } from "./lock.mjs";
import { refuseFullDisk } from "./refuse-full-disk.mjs";
import { runCommand } from "./run-command.ts";
import { step } from "./step.mjs";

/** Everything that shapes the built pages and what runs beside them. */
const INPUTS = [
  ...["app", "browser", "components", "lib", "locales", "public", "server"],
  ...["prisma/schema.prisma", "prisma/data"],
  ...["next.config.ts", "postcss.config.mjs", "proxy.ts", "instrumentation.ts", "tsconfig.json"],
  ...["package.json", "package-lock.json"],
];
const STAMP = "portal-build";

export interface Build {
  root: string;
  /** The folder of the build, relative to the root. */
  folder: string;
  environment: NodeJS.ProcessEnv;
  signal?: AbortSignal;
}

/** Names the build that the present sources and keys would give. */
export function buildName({ root, environment }: Build): string {
  const shaping = Object.keys(environment).filter(
    (name) => name.startsWith("NEXT_PUBLIC_") || name === "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
  );
  return contentHash(
    root,
    INPUTS,
    shaping.sort().map((name) => `${name}=${environment[name]}`),
  ).slice(0, 20);
}

export function isBuilt(build: Build): boolean {
  const stamp = join(build.root, build.folder, STAMP);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === buildName(build);
}

/** Builds the portal unless this very build is there. Whoever runs from the folder holds its lock: see `buildLock`. */
export async function ensureBuilt(build: Build): Promise<void> {
  if (isBuilt(build)) return;
  const lock = await takeLockWhenFree(buildLock(build), ({ holders }) =>
    console.log(
      `Process ${holders[0]?.pid} uses the present build: waiting for it before a new one is made.`,
    ),
  );
  try {
    if (!isBuilt(build)) await make(build);
  } finally {
    lock.release();
  }
}

/** Held while a folder is built, and by test runs while they serve from it. */
export function buildLock({ root, folder }: Build): string {
  return join(root, ".data/locks", `build-${folder.replace(/^\./, "")}.lock`);
}

/** The stamp is written last, so that an interrupted build counts for nothing. */
async function make(build: Build): Promise<void> {
  const { root, folder, environment, signal } = build;
  const name = buildName(build);
  const home = join(root, folder);
  if (!existsSync(join(home, "BUILD_ID"))) refuseFullDisk(root);
  rmSync(join(home, STAMP), { force: true });
  await step("Building the portal", () =>
    runCommand({
      failure: "The portal could not be built",
      program: process.execPath,
      words: ["node_modules/next/dist/bin/next", "build"],
      root,
      environment: {
        ...environment,
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        PORTAL_BUILD_DIR: folder,
        PORTAL_BUILD_TSCONFIG: ownTsconfig(root),
        PORTAL_BUILD_NAME: name,
      },
      logFile: join(root, ".data/logs/build.log"),
      signal,
    }),
  );
  await bundleBrowser({ root, into: join(home, "browser") });
  writeFileSync(join(home, STAMP), name);
}

/** Next.js writes into the configuration that it is given: not into the project's. */
function ownTsconfig(root: string): string {
  const file = ".data/tsconfig-build.json";
  mkdirSync(join(root, ".data"), { recursive: true });
  writeFileSync(join(root, file), JSON.stringify({ extends: "../tsconfig.json" }));
  return file;
}
