import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DatabaseRefusal } from "#lib/db/database-refusal.ts";

const PATIENCE = 30_000;

/** Stops a server that a crashed start left on this data, or takes away the mark of one that is long gone. */
export async function stopLeftover(folder: string): Promise<void> {
  const pid = recordedPid(folder);
  if (pid === undefined) return;
  if (!serves(pid, folder)) return rmSync(join(folder, "postmaster.pid"), { force: true });
  await stopPostmaster(pid, folder);
}

/** A fast shutdown: sessions are ended, what was committed is on disk. */
export async function stopPostmaster(pid: number, folder: string): Promise<void> {
  signal(pid, "SIGINT");
  if (await hasLeft(pid, folder)) return;
  signal(pid, "SIGQUIT");
  if (await hasLeft(pid, folder)) return;
  throw new DatabaseRefusal(
    `The embedded PostgreSQL (process ${pid}) does not stop: end it and start again.`,
  );
}

function recordedPid(folder: string): number | undefined {
  try {
    return Number(readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n", 1)[0]);
  } catch {
    return undefined;
  }
}

/** Process numbers are used again: only a process that works inside the folder is its server. */
function serves(pid: number, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return false;
  }
}

async function hasLeft(pid: number, folder: string): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(25)) {
    if (!serves(pid, folder)) return true;
  }
  return false;
}

function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself meanwhile.
  }
}
