import { afterAll, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { countPortalSignIns } from "#lib/indicators/count-sign-ins.ts";
import { makePerson } from "#tests/support/factories/people.ts";

afterAll(() => inScope(portalScope, (tx) => tx.indicatorValue.deleteMany({ where: { origin: "counted" } })));

test("sign-ins to the portal are counted by month, and counted anew until the month is over", async () => {
  const { id: personId } = await makePerson("officer", "interior");
  const open = (createdAt: string) =>
    inScope(portalScope, (tx) =>
      tx.session.create({
        data: { personId, createdAt: new Date(createdAt), expiresAt: new Date("2030-01-01") },
      }),
    );
  // Still September where the portal is used, not yet October by the clock of Greenwich.
  await open("2030-09-15T10:00:00Z");
  await open("2030-09-30T22:30:00Z");
  await countPortalSignIns(new Date("2030-10-01T00:40:00+02:00"));
  expect(await counted()).toEqual([
    ["2030-09", 1, false],
    ["2030-10", 1, true],
  ]);
  await open("2030-10-02T10:00:00Z");
  await countPortalSignIns(new Date("2030-10-03T00:40:00+02:00"));
  expect(await counted()).toEqual([
    ["2030-09", 1, false],
    ["2030-10", 2, true],
  ]);
});

test("a month before the first sign-in is not a month without any", async () => {
  await countPortalSignIns(new Date("2001-01-05T00:40:00+02:00"));
  expect((await counted()).filter(([period]) => period < "2002")).toEqual([]);
});

async function counted(): Promise<[string, number, boolean][]> {
  const rows = await database().indicatorValue.findMany({
    where: { indicatorId: "portal.sign-ins", period: { not: { startsWith: "2026" } } },
    orderBy: { period: "asc" },
  });
  return rows.map(({ period, value, partial }) => [period, value.toNumber(), partial]);
}
