import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "./refusal.mjs";
import { refuseFullDisk } from "./refuse-full-disk.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const OPTIONS = ["--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
/** Five tries over a bad line, yet under a minute when there is none: npm's own waits take more than three. */
const PATIENCE = [
  ...["--fetch-retries=4", "--fetch-retry-factor=3", "--fetch-retry-mintimeout=500"],
  ...["--fetch-retry-maxtimeout=8000", "--fetch-timeout=60000"],
];
const STAMP = "node_modules/.portal-lock-hash";

/** Whether node_modules holds exactly what package-lock.json asks for on this machine. */
export function isInstalled(root) {
  if (read(root, STAMP) === hashOfLock(root)) return true;
  if (!matchesHiddenLock(root)) return false;
  writeFileSync(join(root, STAMP), hashOfLock(root));
  return true;
}

/** Installs the pinned dependencies; no package's own script runs. */
export async function install(root) {
  refuseFullDisk(root);
  mkdirSync(join(root, ".data/logs"), { recursive: true });
  const logFile = join(root, ".data/logs/install.log");
  const code = await npm(root, ["ci", ...OPTIONS, ...PATIENCE], logFile);
  if (code !== 0) throw new Refusal(explain(readFileSync(logFile, "utf8"), logFile));
  writeFileSync(join(root, STAMP), hashOfLock(root));
}

/** npm's own record of what it installed, compared with what is asked for. */
function matchesHiddenLock(root) {
  const hidden = read(root, "node_modules/.package-lock.json");
  if (!hidden) return false;
  const there = JSON.parse(hidden).packages;
  const asked = Object.entries(JSON.parse(read(root, "package-lock.json")).packages);
  return asked.every(([place, wanted]) => {
    if (place === "" || (wanted.optional && !(place in there) && !isMadeForThisMachine(wanted))) return true;
    return there[place]?.version === wanted.version && there[place]?.integrity === wanted.integrity;
  });
}

/** An optional package that names no machine hangs on one that does: npm decides about it. */
function isMadeForThisMachine({ os, cpu, libc }) {
  if (!os && !cpu) return false;
  const musl = process.report?.getReport().header.glibcVersionRuntime === undefined;
  return (
    (!os || os.includes(process.platform)) &&
    (!cpu || cpu.includes(process.arch)) &&
    (!libc || libc.includes(musl ? "musl" : "glibc"))
  );
}

function hashOfLock(root) {
  const machine = `${process.platform} ${process.arch}`;
  return createHash("sha256").update(machine).update(read(root, "package-lock.json")).digest("hex");
}

function read(root, file) {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** The npm that started this, or the one on the path. */
function npm(root, words, logFile) {
  const self = process.env.npm_execpath;
  const [program, first] = self?.endsWith("npm-cli.js") ? [process.execPath, [self]] : ["npm", []];
  const log = openSync(logFile, "w");
  const child = spawn(program, [...first, ...words], { cwd: root, stdio: ["ignore", log, log] });
  const giveUp = () => {
    child.kill("SIGTERM");
    process.exit(1);
  };
  for (const signal of SIGNALS) process.once(signal, giveUp);
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  }).finally(() => {
    for (const signal of SIGNALS) process.removeListener(signal, giveUp);
    closeSync(log);
  });
}

/** What went wrong in npm, in a sentence with what to do. */
export function explain(output, logFile) {
  if (
    /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|ERR_SOCKET_TIMEOUT|ENETUNREACH|E50\d/.test(output)
  ) {
    return `The npm registry cannot be reached: check the connection (npm ping) and start again (${logFile}).`;
  }
  if (/ENOSPC/.test(output))
    return "The disk is full: the dependencies need about 1 GB; free some and start again.";
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `This account may not write to node_modules: start the portal as the owner of the folder (${logFile}).`;
  }
  if (/EUSAGE|in sync/.test(output)) {
    return `package.json and package-lock.json do not agree: bring back the lock file of this version (${logFile}).`;
  }
  if (output.trim() === "")
    return "npm cannot be started: install npm, which comes with Node, and start again.";
  return `npm could not install the dependencies: its words are in ${logFile}.`;
}
