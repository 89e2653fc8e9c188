import { existsSync, linkSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Whoever needs longer to delete one file was killed meanwhile. */
const LONGEST_CLEARING_MS = 5_000;

/**
 * Takes the lock, or answers who holds it. A lock whose holders are all gone counts for nothing, even when their
 * process numbers belong to others by now.
 */
export function takeLock(file, note = {}) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = { ...note, holders: [identityOf(process.pid)] };
  for (;;) {
    if (place(file, mine)) return { taken: true, lock: lockOn(file, mine) };
    const found = readLock(file);
    if (found) return { taken: false, heldBy: found };
    clearStale(file);
  }
}

/** Takes the lock as soon as nobody holds it; `onWait` is told once by whom it is held. */
export async function takeLockWhenFree(file, onWait, note) {
  for (let told = false; ; await pause(250)) {
    const attempt = takeLock(file, note);
    if (attempt.taken) return attempt.lock;
    if (!told) onWait(attempt.heldBy);
    told = true;
  }
}

/** The note of a lock that somebody alive holds. */
export function readLock(file) {
  try {
    const found = JSON.parse(readFileSync(file, "utf8"));
    return found.holders.some(isAlive) ? found : undefined;
  } catch {
    return undefined;
  }
}

function lockOn(file, mine) {
  const rewrite = () => {
    const fresh = `${file}.${process.pid}`;
    writeFileSync(fresh, JSON.stringify(mine));
    renameSync(fresh, file);
  };
  return {
    /** The lock then holds until that process is gone as well. */
    share(pid) {
      mine.holders.push(identityOf(pid));
      rewrite();
    },
    note(more) {
      Object.assign(mine, more);
      rewrite();
    },
    release() {
      rmSync(file, { force: true });
    },
  };
}

/** A link appears whole and at once, or not at all. */
function place(file, content) {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(content));
  try {
    linkSync(fresh, file);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Deletes a lock that counts for nothing, one process at a time: nobody deletes what another has just placed. */
function clearStale(file) {
  const clearing = `${file}.clearing`;
  if (!enter(clearing)) return void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  try {
    if (existsSync(file) && !readLock(file)) rmSync(file);
  } finally {
    rmdirSync(clearing);
  }
}

function enter(clearing) {
  try {
    mkdirSync(clearing);
    return true;
  } catch {
    const since = statSync(clearing, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > LONGEST_CLEARING_MS) rmSync(clearing, { recursive: true, force: true });
    return false;
  }
}

function identityOf(pid) {
  return { pid, born: birthOf(pid) };
}

function isAlive({ pid, born }) {
  if (born !== undefined) return birthOf(pid) === born;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** When the process began, in the kernel's ticks; nothing for a dead one, or where there is no /proc. */
function birthOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return fields[0] === "Z" ? undefined : Number(fields[19]);
  } catch {
    return undefined;
  }
}
