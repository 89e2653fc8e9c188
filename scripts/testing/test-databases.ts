import { randomBytes } from "node:crypto";
import pg from "pg";
import type { DatabaseUrls } from "#lib/db/embedded/cluster.ts";
import { ensureDatabase, ensureRoles } from "#lib/db/embedded/roles.ts";
import type { Role, Roles } from "#lib/db/embedded/roles.ts";
import { startTemporaryCluster } from "#lib/db/embedded/temporary-cluster.ts";

/** Where tests get databases of their own: empty ones, or copies of one that nobody is using. */
export interface TestDatabases {
  create(name: string, copyOf?: string): Promise<DatabaseUrls>;
  discard(): Promise<void>;
}

/** A throw-away PostgreSQL, or the server of TEST_DATABASE_URL, whose account must be allowed to make roles. */
export async function openTestDatabases(root: string): Promise<TestDatabases> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return onServer(given);
  const cluster = await startTemporaryCluster(root);
  return { create: (name, copyOf) => cluster.database(name, copyOf), discard: () => cluster.discard() };
}

async function onServer(serverUrl: string): Promise<TestDatabases> {
  const mark = `${process.pid}_${randomBytes(3).toString("hex")}`;
  const role = (name: string): Role => ({
    name: `${name}_${mark}`,
    password: randomBytes(16).toString("hex"),
  });
  const roles: Roles = { owner: role("portal_test_owner"), portal: role("portal_test") };
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await ensureRoles(client, roles);
  const created: string[] = [];
  const marked = (name: string) => `${name}_${mark}`;
  return {
    async create(name, copyOf) {
      const database = marked(name);
      await ensureDatabase(client, { name: database, copyOf: copyOf && marked(copyOf) }, roles);
      created.push(database);
      return {
        url: addressOf(serverUrl, database, roles.portal),
        ownerUrl: addressOf(serverUrl, database, roles.owner),
      };
    },
    async discard() {
      for (const database of created)
        await client.query(`drop database ${pg.escapeIdentifier(database)} with (force)`);
      for (const { name } of [roles.portal, roles.owner])
        await client.query(`drop role ${pg.escapeIdentifier(name)}`);
      await client.end();
    },
  };
}

function addressOf(serverUrl: string, database: string, { name, password }: Role): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  url.username = name;
  url.password = password;
  return url.href;
}
