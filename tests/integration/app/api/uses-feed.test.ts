import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { POST } from "#app/api/v1/indicators/uses/route.ts";
import { problemSchema } from "#lib/api/problem.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { recordedUsesSchema } from "#lib/indicators/open-data.ts";
import { usesOfService } from "#lib/indicators/queries/channel-uses.ts";
import { recordUses } from "#lib/indicators/actions.ts";
import { actAs } from "#tests/support/acting.ts";
import { makeIndicatorSource, withdrawIndicatorSource } from "#tests/support/factories/indicator-sources.ts";
import { makePerson } from "#tests/support/factories/people.ts";

const address = "http://localhost:3000/api/v1/indicators/uses";
const service = "MOI-014";
const thisYear = new Date().getFullYear();
const year = thisYear - 1;
const website = { service, year, channel: "website", uses: 3_100, answers: 60, satisfied: 45, visits: 1.25 };

let source: { id: string; token: string };
beforeAll(async () => {
  source = await makeIndicatorSource([], "interior");
});
afterEach(() => inScope(portalScope, (tx) => tx.channelUse.deleteMany({})));

describe("A source of an organisation tells how its services are used", () => {
  test("and it is recorded, once: the same again changes nothing", async () => {
    const first = await send([website, { ...website, channel: "counter", uses: 9_000 }]);
    expect(first.status).toBe(201);
    expect(recordedUsesSchema.parse(await first.json())).toMatchObject({ recorded: 2, unchanged: 0 });
    const again = await send([website]);
    expect([again.status, await again.json()]).toMatchObject([200, { recorded: 0, unchanged: 1 }]);
    expect(await usesOfService(service)).toMatchObject([
      { channel: "counter", uses: 9_000 },
      { channel: "website", uses: 3_100, answers: 60, satisfied: 45, visits: 1.25, minutes: null },
    ]);
  });

  test("another figure is refused with all beside it, unless it says that it corrects", async () => {
    await send([website]);
    const other = { ...website, satisfied: 44 };
    const answer = await send([{ ...website, channel: "phone" }, other]);
    expect(answer.status).toBe(409);
    expect(problemSchema.parse(await answer.json()).faults).toEqual([
      { at: `${service}/${year}/website`, reason: "conflict" },
    ]);
    expect(await usesOfService(service)).toHaveLength(1);
    const corrected = await send([{ ...other, corrects: true }]);
    expect([corrected.status, await corrected.json()]).toMatchObject([201, { corrected: 1 }]);
    expect(await usesOfService(service)).toMatchObject([{ satisfied: 44 }]);
  });

  test("a year that is not over may grow", async () => {
    const begun = { service, year: thisYear, channel: "phone", uses: 3 };
    await send([begun]);
    expect(await (await send([{ ...begun, uses: 7 }])).json()).toMatchObject({ updated: 1 });
  });

  test("what an officer typed stays, and an officer may write over what a program sent", async () => {
    const officer = (await makePerson("officer", "interior")).id;
    await send([website]);
    await actAs(officer, recordUses, { service, year: String(year), "channels.website.uses": "5" });
    expect(await usesOfService(service)).toMatchObject([{ uses: 5 }]);
    const answer = await send([{ ...website, corrects: true }]);
    expect([answer.status, await answer.json()]).toMatchObject([409, { faults: [{ reason: "notItsOwn" }] }]);
  });

  test.each([
    ["service", "unknownService", { service: "XXX-999" }],
    ["service", "notOfThisSource", { service: "MOH-001" }],
    ["year", "toCome", { year: thisYear + 1 }],
    ["satisfied", "outOfRange", { satisfied: 61 }],
    ["satisfied", "required", { satisfied: undefined }],
    ["channel", "invalid_value", { channel: "fax" }],
    ["uses", "too_small", { uses: -1 }],
  ])("a fault is told at its field: %s %s", async (field, reason, wrong) => {
    const answer = await send([website, { ...website, channel: "post", ...wrong }]);
    expect(answer.status).toBe(422);
    expect(problemSchema.parse(await answer.json()).faults).toEqual([{ at: `uses.1.${field}`, reason }]);
    expect(await usesOfService(service)).toEqual([]);
  });

  test("the same channel twice, no list and no JSON are refused", async () => {
    const twice = await send([website, website]);
    expect(await twice.json()).toMatchObject({ faults: [{ at: "uses.1.channel", reason: "twice" }] });
    expect((await send([])).status).toBe(422);
    expect((await post("{", source.token)).status).toBe(400);
  });

  test("a token that is wrong, of indicators alone or withdrawn tells nothing", async () => {
    const body = JSON.stringify({ uses: [website] });
    expect((await post(body, "indicators_wrong")).status).toBe(401);
    const other = await makeIndicatorSource();
    expect((await post(body, other.token)).status).toBe(422);
    const gone = await makeIndicatorSource([], "interior");
    await withdrawIndicatorSource(gone.id);
    expect((await post(body, gone.token)).status).toBe(401);
  });

  test("the database itself takes uses of no other organisation from it", async () => {
    const write = inScope(portalScope, async (tx) => {
      const { id } = await tx.service.findUniqueOrThrow({ where: { code: "MOH-001" } });
      const data = { serviceId: id, year, channel: "post", uses: 1, sourceId: source.id } as const;
      await tx.channelUse.create({ data });
    });
    await expect(write).rejects.toThrow(/organisation whose service it is/);
  });
});

function send(uses: readonly object[]): Promise<Response> {
  return post(JSON.stringify({ uses }), source.token);
}

function post(body: string, token: string): Promise<Response> {
  return POST(new Request(address, { method: "POST", headers: { authorization: `Bearer ${token}` }, body }));
}
