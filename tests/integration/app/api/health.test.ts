import { expect, test } from "vitest";
import { GET as live } from "#app/api/health/live/route.ts";
import { GET as ready } from "#app/api/health/ready/route.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

test("the process lives", async () => {
  expect(live().status).toBe(200);
});

test("the portal is ready on a database that is up to date and full", async () => {
  const answer = await ready();
  expect(await answer.json()).toEqual({
    ready: true,
    checks: { database: true, migrations: true, catalogue: true },
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test("it is not ready while a migration is missing", async () => {
  const owner = await ownerConnection();
  const name = "20261123000005_search";
  const mark = (set: string) =>
    owner.query(`update "_prisma_migrations" set ${set} where migration_name = $1`, [name]);
  await mark("rolled_back_at = now()");
  try {
    const answer = await ready();
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      ready: false,
      checks: { database: true, migrations: false },
    });
  } finally {
    await mark("rolled_back_at = null");
    await owner.end();
  }
});
