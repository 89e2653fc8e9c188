import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCluster } from "./cluster.ts";
import type { Cluster } from "./cluster.ts";
import { freePort } from "./free-port.ts";
import { reachableBinaries } from "./placement.ts";
import { stopLeftover } from "./postmaster.ts";
import { canReach, giveTo, serverAccount } from "./server-account.ts";

export interface TemporaryCluster extends Cluster {
  /** Stops the server and deletes its data. */
  discard(): Promise<void>;
}

/** Trades safety for speed: nothing in it outlives the process that asked for it. */
const HASTY = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

const PREFIX = "portal-postgres-";

/** A PostgreSQL of its own in a temporary folder, for tests and for writing migrations. */
export async function startTemporaryCluster(root: string): Promise<TemporaryCluster> {
  const account = serverAccount();
  const parent = canReach(account, tmpdir()) ? tmpdir() : "/tmp";
  await sweep(parent);
  const home = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  giveTo(account, home);
  const secret = () => randomBytes(16).toString("hex");
  const passwords = { superuser: secret(), owner: secret(), portal: secret() };
  const cluster = await startCluster(passwords, {
    binaries: reachableBinaries(root, (path) => canReach(account, path)),
    folder: join(home, "data"),
    account,
    port: await freePort(),
    logFile: join(home, "postgresql.log"),
    superuserPassword: passwords.superuser,
    settings: HASTY,
  });
  const { pid } = cluster.server;
  const endWithProcess = () => void (pid && process.kill(pid, "SIGINT"));
  process.once("exit", endWithProcess);
  const discard = async () => {
    process.removeListener("exit", endWithProcess);
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { ...cluster, discard };
}

/** Ends and deletes what processes that were killed have left behind. */
async function sweep(parent: string) {
  for (const entry of readdirSync(parent)) {
    const pid = entry.startsWith(PREFIX) ? Number(entry.slice(PREFIX.length).split("-", 1)[0]) : 0;
    if (pid === 0 || existsSync(`/proc/${pid}`)) continue;
    await stopLeftover(join(parent, entry, "data"));
    rmSync(join(parent, entry), { recursive: true, force: true });
  }
}
