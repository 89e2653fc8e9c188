import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { openTestDatabases } from "#scripts/testing/test-databases.ts";

const root = join(import.meta.dirname, "../..");

/** A PostgreSQL of the tests' own: migrated, with the portal's role and the founding data. */
export default async function setup(): Promise<() => Promise<void>> {
  const databases = await openTestDatabases(root);
  const { url, ownerUrl } = await databases.create("portal_test");
  Object.assign(process.env, {
    DATABASE_URL: url,
    DATABASE_OWNER_URL: ownerUrl,
    PORTAL_MODE: "demo",
    PORTAL_URL: "http://localhost:3000",
    AUTH_SECRET: "a secret of the tests, long enough to pass",
  });
  const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, stdio: "pipe" });
  node("scripts/migrate.ts");
  node("--conditions=react-server", "prisma/seed.ts");
  return () => databases.discard();
}
