import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DatabaseUrls } from "#lib/db/embedded/cluster.ts";
import { startTemporaryCluster } from "#lib/db/embedded/temporary-cluster.ts";
import type { TemporaryCluster } from "#lib/db/embedded/temporary-cluster.ts";
import { bringUpToDate } from "#lib/db/migrations/bring-up-to-date.ts";
import { withClient } from "#lib/db/with-client.ts";
import { refuseOtherMode } from "#scripts/launch/refuse-other-mode.ts";
import { unsafePoints } from "#scripts/launch/unsafe-points.ts";

const root = join(import.meta.dirname, "../../../..");
let cluster: TemporaryCluster;
let database: DatabaseUrls;

beforeAll(async () => {
  cluster = await startTemporaryCluster(root);
  database = await cluster.database("portal");
});

afterAll(() => cluster.discard());

function mark(demonstration: boolean) {
  return withClient(database.ownerUrl, async (client) => {
    await client.query('delete from "Installation"');
    await client.query('insert into "Installation" (id, demonstration) values (1, $1)', [demonstration]);
  });
}

test("an empty database serves either mode", async () => {
  await refuseOtherMode(database.ownerUrl, "production");
  await refuseOtherMode(database.ownerUrl, "demo");
  await bringUpToDate({ ...database, folder: join(root, "prisma/migrations") });
  await refuseOtherMode(database.ownerUrl, "production");
});

test("a database with the demonstration never serves production", async () => {
  await mark(true);
  await refuseOtherMode(database.ownerUrl, "demo");
  await expect(refuseOtherMode(database.ownerUrl, "production")).rejects.toThrow("holds the demonstration");
});

test("the demonstration never enters a database of production", async () => {
  await mark(false);
  await refuseOtherMode(database.ownerUrl, "production");
  await expect(refuseOtherMode(database.ownerUrl, "demo")).rejects.toThrow(
    "belongs to a portal in production",
  );
});

test("a portal whose role owns nothing is safe; an owner or a superuser is named", async () => {
  expect(await unsafePoints(database)).toEqual([]);
  const asOwner = await unsafePoints({ ...database, url: database.ownerUrl });
  expect(asOwner).toEqual([expect.stringContaining("portal_owner of DATABASE_URL owns the tables")]);
  const asSuperuser = await unsafePoints({ ...database, url: cluster.superuserUrl });
  expect(asSuperuser).toEqual([expect.stringContaining("may see past row security")]);
});
