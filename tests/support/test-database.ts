import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { DatabaseUrls } from "#lib/db/embedded/cluster.ts";
import { openTestDatabases } from "#scripts/testing/test-databases.ts";
import type { TestDatabases } from "#scripts/testing/test-databases.ts";

const root = join(import.meta.dirname, "../..");

/** A PostgreSQL of the tests' own with one database: migrated, with the portal's role and the founding data. */
export default async function setup(): Promise<() => Promise<void>> {
  const databases = await openTestDatabases(root);
  await makeFounded(databases, "portal_test");
  return () => databases.discard();
}

/** Makes a database with the founding data and lets this process and those it starts use it. */
export async function makeFounded(databases: TestDatabases, name: string): Promise<void> {
  workOn(await databases.create(name));
  Object.assign(process.env, {
    PORTAL_MODE: "demo",
    PORTAL_URL: "http://localhost:3000",
    AUTH_SECRET: "a secret of the tests, long enough to pass",
  });
  const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, stdio: "pipe" });
  node("scripts/migrate.ts");
  node("--conditions=react-server", "prisma/seed.ts");
}

export function workOn({ url, ownerUrl }: DatabaseUrls): void {
  Object.assign(process.env, { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl });
}
