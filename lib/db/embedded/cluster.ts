import { mkdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { withClient } from "#lib/db/with-client.ts";
import { freePort } from "./free-port.ts";
import { initialise } from "./initialise.ts";
import { clusterFolder, reachableBinaries } from "./placement.ts";
import { resetSuperuserPassword } from "./reset-password.ts";
import { ensureDatabase, ensureRoles } from "./roles.ts";
import type { Role, Roles } from "./roles.ts";
import { canReach, serverAccount } from "./server-account.ts";
import { startServer, WrongPassword } from "./server.ts";
import type { RunningServer, ServerOptions } from "./server.ts";

export interface ClusterPasswords {
  superuser: string;
  owner: string;
  portal: string;
}

export interface DatabaseUrls {
  /** For the portal: a role that owns nothing. */
  url: string;
  /** For migrations and the founding data. */
  ownerUrl: string;
}

export interface Cluster {
  port: number;
  superuserUrl: string;
  /** The server as it was first started. */
  server: RunningServer;
  /** Starts the server again after it ended, on the same port. */
  restart(): Promise<RunningServer>;
  stop(): Promise<void>;
  /** Makes the database unless it is there, as a copy of another one where that is named. */
  database(name: string, copyOf?: string): Promise<DatabaseUrls>;
  dropDatabase(name: string): Promise<void>;
}

/** Creates (once) and starts the PostgreSQL of this checkout under `.data/`. */
export async function openCluster(
  root: string,
  passwords: ClusterPasswords,
  port?: number,
): Promise<Cluster> {
  const account = serverAccount();
  const reaches = (path: string) => canReach(account, path);
  const logs = join(root, ".data/logs");
  mkdirSync(logs, { recursive: true });
  return startCluster(passwords, {
    binaries: reachableBinaries(root, reaches),
    folder: clusterFolder(root, reaches),
    account,
    port: await freePort(port),
    logFile: join(logs, "postgresql.log"),
    superuserPassword: passwords.superuser,
  });
}

/** Makes the cluster that `options` describe unless it is there, starts it, and makes its roles. */
export async function startCluster(passwords: ClusterPasswords, options: ServerOptions): Promise<Cluster> {
  await initialise(options);
  const at = ({ name, password }: Role, database: string) =>
    `postgresql://${name}:${encodeURIComponent(password)}@127.0.0.1:${options.port}/${database}`;
  const superuserUrl = at({ name: "postgres", password: options.superuserPassword }, "postgres");
  let current = await startServer(options).catch((error: unknown) => {
    if (!(error instanceof WrongPassword)) throw error;
    resetSuperuserPassword(options);
    return startServer(options);
  });
  const roles: Roles = {
    owner: { name: "portal_owner", password: passwords.owner },
    portal: { name: "portal", password: passwords.portal },
  };
  await withClient(superuserUrl, (client) => ensureRoles(client, roles));
  return {
    port: options.port,
    superuserUrl,
    server: current,
    async restart() {
      current = await startServer(options);
      return current;
    },
    stop: () => current.stop(),
    async database(name, copyOf) {
      await withClient(superuserUrl, (client) => ensureDatabase(client, { name, copyOf }, roles));
      return { url: at(roles.portal, name), ownerUrl: at(roles.owner, name) };
    },
    async dropDatabase(name) {
      const drop = `drop database if exists ${pg.escapeIdentifier(name)} with (force)`;
      await withClient(superuserUrl, (client) => client.query(drop));
    },
  };
}
