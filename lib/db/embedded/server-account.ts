import { execFileSync, spawnSync } from "node:child_process";
import { chownSync } from "node:fs";
import { DatabaseRefusal } from "#lib/db/database-refusal.ts";

/** The account PostgreSQL runs as when the portal runs as root, which PostgreSQL refuses to serve. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

const CANDIDATES = ["postgres", "nobody"];

/** None for an ordinary user: the server then runs as that user. */
export function serverAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of CANDIDATES) {
    const uid = idOf("-u", name);
    const gid = idOf("-g", name);
    if (uid !== undefined && gid !== undefined && uid !== 0) return { uid, gid };
  }
  throw new DatabaseRefusal(
    "PostgreSQL does not run as root and this machine has neither a postgres nor a nobody account: " +
      "start the portal as an ordinary user, or set DATABASE_URL.",
  );
}

/** Whether the account can enter the folder (or run the program) at `path`; always so without an account. */
export function canReach(account: ServerAccount | undefined, path: string): boolean {
  if (!account) return true;
  const probe = spawnSync("/bin/sh", ["-c", 'test -r "$0" && test -x "$0"', path], { ...account, cwd: "/" });
  return probe.status === 0;
}

export function giveTo(account: ServerAccount | undefined, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}

function idOf(flag: string, name: string): number | undefined {
  try {
    return Number(
      execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
    );
  } catch {
    return undefined;
  }
}
