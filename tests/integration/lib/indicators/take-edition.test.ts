import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { GET } from "#app/api/v1/indicators/editions/[quarter]/route.ts";
import { GET as list } from "#app/api/v1/indicators/editions/route.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { openEditionSchema, openEditionsSchema } from "#lib/indicators/open-data.ts";
import { comparedEditions } from "#lib/indicators/queries/compared-editions.ts";
import { takeEdition } from "#lib/indicators/take-edition.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

const address = "http://localhost:3000/api/v1/indicators/editions";
const quarterIs = (quarter: string) => ({ params: Promise.resolve({ quarter }) });
const morning = new Date("2026-10-01T00:10:00+02:00");

test("the indicators of a quarter are kept as they stand, and stay so whatever is corrected later", async () => {
  expect(await takeEdition(morning)).toBe("2026-Q3");
  const first = await (await GET(new Request(address), quarterIs("2026-Q3"))).text();
  const edition = openEditionSchema.parse(JSON.parse(first));
  expect(edition).toMatchObject({ quarter: "2026-Q3", total: 4, catalogue: { services: 574 } });
  const where = { indicatorId_period: { indicatorId: "catalogue.services", period: "2017" } };
  const changed = (value: number) =>
    inScope(portalScope, (tx) => tx.indicatorValue.update({ where, data: { value } }));
  await changed(575);
  expect(await takeEdition(morning)).toBe("2026-Q3");
  await changed(574);
  const again = await GET(new Request(address), quarterIs("2026-Q3"));
  expect(await again.text()).toBe(first);
  const { items } = openEditionsSchema.parse(await (await list(new Request(address))).json());
  expect(items[0]?.hash).toBe(createHash("sha256").update(first).digest("hex"));
});

test.each([
  ["2026-Q1", 404],
  ["2026-Q5", 400],
  ["__proto__", 400],
])("the edition %s: %d", async (quarter, status) => {
  expect((await GET(new Request(address), quarterIs(quarter))).status).toBe(status);
});

test("PostgreSQL refuses to change, to delete, to empty, and to keep what is not over or not its hash", async () => {
  await takeEdition(morning);
  const owner = await ownerConnection();
  const insert = (quarter: string, hash = `encode(sha256('x'), 'hex')`) =>
    `insert into "IndicatorEdition" ("quarter", "takenAt", "content", "hash")
     values ('${quarter}', '2026-10-02', 'x', ${hash})`;
  for (const statement of [
    `update "IndicatorEdition" set "content" = 'x'`,
    `delete from "IndicatorEdition"`,
    `truncate "IndicatorEdition"`,
    insert("2026-Q4"),
    insert("2026-Q2", "'0'"),
    insert("2026"),
    insert("2026-Q3"),
  ])
    await expect(owner.query(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
  await owner.end();
});

test("the portal's own role may add an edition and nothing else", async () => {
  await expect(
    inScope(portalScope, (tx) => tx.indicatorEdition.deleteMany({ where: { quarter: "2026-Q3" } })),
  ).rejects.toThrow();
  expect(await database().indicatorEdition.count()).toBe(1);
});

test("two editions are compared, indicator by indicator, where both are kept", async () => {
  expect(await takeEdition(new Date("2026-07-01T08:00:00Z"))).toBe("2026-Q2");
  await takeEdition(morning);
  const compared = await comparedEditions("2026-Q2", "2026-Q3");
  const services = compared?.indicators.find(({ id }) => id === "catalogue.services");
  expect(services).toMatchObject({ kind: "unchanged", after: { period: "2017", value: 574 } });
  expect(compared?.names.get("catalogue.services")?.en).toBe("Government services in the portal");
  expect(compared?.catalogue).toContainEqual({ count: "services", before: 574, after: 574 });
  const online = compared?.catalogue.find(({ count }) => count === "online");
  expect(online?.after).toBeGreaterThan(0);
  expect(online?.after).toBeLessThan(574);
  expect(await comparedEditions("2025-Q4", "2026-Q3")).toBeNull();
});
