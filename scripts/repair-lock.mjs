import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const PROCESSORS = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];

/**
 * npm leaves out of the lock what its registry does not have for other machines, and `npm ci` then refuses the
 * lock. Each such package gets a line that says for whom it is, so that it is skipped here and found elsewhere.
 */
export function repairLock(lock) {
  const added = [];
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(lock.packages, place, name)) continue;
      lock.packages[`node_modules/${name}`] = { version, ...machinesOf(name), optional: true };
      added.push(`${name}@${version}`);
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return added;
}

/** Node's way up: beside the package itself, then in each node_modules above it. */
function isLocked(packages, place, name) {
  for (let home = place; ; home = home.slice(0, Math.max(home.lastIndexOf("/node_modules/"), 0))) {
    if (packages[`${home ? `${home}/` : ""}node_modules/${name}`]) return true;
    if (home === "") return false;
  }
}

function machinesOf(name) {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  if (os.length + cpu.length === 0)
    throw new Error(`The lock lacks ${name}, which is not for another machine.`);
  const libc = words.some((word) => word.startsWith("musl")) ? ["musl"] : ["glibc"];
  return {
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(os.includes("linux") ? { libc } : {}),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = join(fileURLToPath(new URL("..", import.meta.url)), "package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const added = repairLock(lock);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(added.length === 0 ? "The lock is whole." : `Put back into the lock: ${added.join(", ")}`);
}
