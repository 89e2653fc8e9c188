import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openCluster } from "#lib/db/embedded/cluster.ts";
import type { ClusterPasswords, DatabaseUrls } from "#lib/db/embedded/cluster.ts";
import { keepRunning } from "./keep-running.ts";
import type { Kept } from "./keep-running.ts";

export interface EmbeddedDatabase {
  urls: DatabaseUrls;
  kept: Kept;
}

/** Starts this checkout's own PostgreSQL, on the port it had last time when that is still free, and keeps it up. */
export async function openEmbeddedDatabase(
  root: string,
  passwords: ClusterPasswords,
  say: (sentence: string) => void,
): Promise<EmbeddedDatabase> {
  const note = join(root, ".data/postgres-port");
  const lastPort = existsSync(note) ? Number(readFileSync(note, "utf8")) : undefined;
  const cluster = await openCluster(root, passwords, lastPort);
  writeFileSync(note, String(cluster.port));
  const kept = keepRunning(cluster.server, {
    name: "The embedded PostgreSQL",
    logFile: join(root, ".data/logs/postgresql.log"),
    start: cluster.restart,
    say,
  });
  return { urls: await cluster.database("portal"), kept };
}
