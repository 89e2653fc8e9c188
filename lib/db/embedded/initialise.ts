import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { DatabaseRefusal } from "#lib/db/database-refusal.ts";
import { giveTo } from "./server-account.ts";
import type { ServerAccount } from "./server-account.ts";

const run = promisify(execFile);

export interface NewCluster {
  binaries: string;
  folder: string;
  account: ServerAccount | undefined;
  superuserPassword: string;
}

/**
 * Makes the cluster unless it is there. It grows in a folder beside and is renamed at the end, so that an
 * interrupted start leaves nothing that looks like a cluster.
 */
export async function initialise(cluster: NewCluster): Promise<void> {
  const { folder } = cluster;
  removeUnfinished(folder);
  if (existsSync(join(folder, "PG_VERSION"))) return refuseOtherVersion(folder);
  if (existsSync(folder)) refuseForeignFolder(folder);
  const growing = `${folder}.new-${process.pid}`;
  mkdirSync(growing, { recursive: true, mode: 0o700 });
  giveTo(cluster.account, growing);
  await initdb(cluster, growing);
  renameSync(growing, folder);
}

async function initdb({ binaries, account, superuserPassword }: NewCluster, growing: string) {
  const passwordFile = `${growing}.password`;
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
  giveTo(account, passwordFile);
  const options = [
    ...["-D", growing, "-U", "postgres", "-A", "scram-sha-256", "--pwfile", passwordFile],
    ...["-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    ...["--data-checksums", "--no-instructions", `--lc-ctype=${unicodeCharacterType()}`],
  ];
  try {
    await run(join(binaries, "bin/initdb"), options, { ...account, cwd: "/", env: serverEnvironment() });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * pg_trgm asks the operating system, not the database's own provider, what a letter is: under a character type
 * of C it finds no trigrams in Arabic.
 */
function unicodeCharacterType(): string {
  const listed = spawnSync("locale", ["-a"], { encoding: "utf8" }).stdout ?? "";
  const names = listed.split("\n").filter((name) => /\.utf-?8$/i.test(name));
  return names.find((name) => name.startsWith("C.")) ?? names[0] ?? "C.UTF-8";
}

/** What PostgreSQL's programs see of the environment: nothing of the portal's secrets. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { NODE_ENV: "production", PATH: "/usr/bin:/bin", LANG: "C", LC_ALL: "C", TZ: "UTC" };
}

function removeUnfinished(folder: string) {
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  for (const entry of readdirSync(parent)) {
    if (entry.startsWith(`${basename(folder)}.new-`))
      rmSync(join(parent, entry), { recursive: true, force: true });
  }
}

function refuseOtherVersion(folder: string) {
  const version = readFileSync(join(folder, "PG_VERSION"), "utf8").trim();
  if (version === "18") return;
  throw new DatabaseRefusal(
    `The data in ${folder} belongs to PostgreSQL ${version}, and this portal brings 18: ` +
      "dump it with the old version and load it into the new one, or move the folder away to start afresh.",
  );
}

function refuseForeignFolder(folder: string) {
  if (readdirSync(folder).length === 0) return rmSync(folder, { recursive: true });
  throw new DatabaseRefusal(`${folder} holds files but no PostgreSQL data: move it away and start again.`);
}
