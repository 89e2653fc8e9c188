import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { POST } from "#app/api/v1/indicators/route.ts";
import { problemSchema } from "#lib/api/problem.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { recordedSchema } from "#lib/indicators/open-data.ts";
import { makeIndicatorSource, withdrawIndicatorSource } from "#tests/support/factories/indicator-sources.ts";

const address = "http://localhost:3000/api/v1/indicators";
const signIns = { indicator: "registration.sign-ins", period: "2026-09", value: 51_200 };

let source: { id: string; token: string };
beforeAll(async () => {
  source = await makeIndicatorSource();
});
afterEach(() =>
  inScope(portalScope, async (tx) => {
    await tx.indicatorValue.deleteMany({ where: { origin: "fed" } });
    await tx.serviceIndicatorValue.deleteMany({});
  }),
);

describe("A source hands values over", () => {
  test("and they are recorded, once: the same again changes nothing", async () => {
    const first = await send([signIns]);
    expect(first.status).toBe(201);
    expect(recordedSchema.parse(await first.json())).toMatchObject({ recorded: 1, unchanged: 0 });
    const lines = await auditLines();
    const again = await send([signIns]);
    expect(again.status).toBe(200);
    expect(recordedSchema.parse(await again.json())).toMatchObject({ recorded: 0, unchanged: 1 });
    expect(await auditLines()).toBe(lines);
    expect(await stored()).toEqual([["2026-09", 51_200, false]]);
  });

  test("also when two send the same at the same moment", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => send([signIns])));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 201]);
  });

  test("another value for the same period is refused, and nothing beside it is written", async () => {
    await send([signIns]);
    const next = { ...signIns, period: "2026-10", value: 7 };
    const answer = await send([next, { ...signIns, value: 1 }]);
    expect(answer.status).toBe(409);
    expect(problemSchema.parse(await answer.json()).faults).toEqual([
      { at: "registration.sign-ins/2026-09", reason: "conflict" },
    ]);
    expect(await stored()).toEqual([["2026-09", 51_200, false]]);
  });

  test("unless it says that it corrects: then the audit keeps what stood before", async () => {
    await send([signIns]);
    const answer = await send([{ ...signIns, value: 51_300, corrects: true }]);
    expect([answer.status, await answer.json()]).toMatchObject([201, { corrected: 1 }]);
    expect(await stored()).toEqual([["2026-09", 51_300, false]]);
    const [line] = await inScope(portalScope, (tx) =>
      tx.auditEntry.findMany({
        where: { action: "indicators.correct" },
        orderBy: { sequence: "desc" },
        take: 1,
      }),
    );
    expect(line).toMatchObject({
      object: "indicator:registration.sign-ins/2026-09",
      body: { source: source.id, before: 51_200, after: 51_300 },
    });
  });

  test("the figure of a period that is not over may grow", async () => {
    const year = String(new Date().getFullYear());
    const running = { ...signIns, period: year, value: 10 };
    await send([running]);
    const answer = await send([{ ...running, value: 12 }]);
    expect([answer.status, await answer.json()]).toMatchObject([201, { updated: 1 }]);
    expect(await stored()).toEqual([[year, 12, true]]);
  });

  test("of single services by their codes", async () => {
    const ofService = { indicator: "registration.service-sign-ins", period: "2026-09", value: 90 };
    const answer = await send([{ ...ofService, service: "MOI-001" }]);
    expect(answer.status).toBe(201);
    const rows = await inScope(portalScope, (tx) =>
      tx.serviceIndicatorValue.findMany({ include: { service: true } }),
    );
    expect(rows.map(({ service, value }) => [service.code, value.toNumber()])).toEqual([["MOI-001", 90]]);
  });

  test("and does not touch what a document stated, or another source handed over", async () => {
    const stated = await send([{ ...signIns, period: "2017", value: 1, corrects: true }]);
    expect([stated.status, (await stored("2017"))[0]?.[1]]).toEqual([409, 3_118_142]);
    await send([signIns]);
    const other = await makeIndicatorSource();
    const answer = await send([{ ...signIns, value: 1, corrects: true }], other.token);
    expect(problemSchema.parse(await answer.json()).faults?.[0]?.reason).toBe("notItsOwn");
  });

  test("what a withdrawn source left is taken over by the one in its place", async () => {
    const former = await makeIndicatorSource();
    await send([signIns], former.token);
    await withdrawIndicatorSource(former.id);
    expect((await send([{ ...signIns, value: 2, corrects: true }])).status).toBe(201);
  });
});

describe("A request is refused", () => {
  test.each([
    ["without a token", undefined],
    ["with an unknown token", `Bearer indicators_${"x".repeat(43)}`],
    ["with a token in another scheme", "Basic YTpi"],
    ["with a token that is no token", "Bearer a"],
  ])("%s", async (_how, authorization) => {
    const headers = authorization === undefined ? undefined : { authorization };
    const answer = await POST(requestOf(JSON.stringify({ values: [signIns] }), headers));
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await stored()).toEqual([]);
  });

  test("with the token of a source that was withdrawn", async () => {
    const former = await makeIndicatorSource();
    await withdrawIndicatorSource(former.id);
    expect((await send([signIns], former.token)).status).toBe(401);
  });

  test.each(["", "{", "not json", "\u0000"])("400 for a body that is not JSON: %j", async (body) => {
    const answer = await POST(requestOf(body, bearing(source.token)));
    expect(answer.status).toBe(400);
    expect(problemSchema.parse(await answer.json()).title).toBe("Malformed JSON");
  });

  test.each([
    ["no object", []],
    ["no values", {}],
    ["none", { values: [] }],
    ["too many", { values: Array.from({ length: 1_001 }, () => signIns) }],
    ["a field that nobody knows", { values: [{ ...signIns, person: "1" }] }],
    ["a negative value", { values: [{ ...signIns, value: -1 }] }],
    ["a value as text", { values: [{ ...signIns, value: "5" }] }],
    ["no such month", { values: [{ ...signIns, period: "2026-13" }] }],
    ["a day", { values: [{ ...signIns, period: "2026-09-01" }] }],
    ["a hostile name", { values: [{ ...signIns, indicator: "__proto__" }] }],
  ])("422 for %s", async (_what, body) => {
    const answer = await POST(requestOf(JSON.stringify(body), bearing(source.token)));
    expect(answer.status).toBe(422);
    expect(problemSchema.parse(await answer.json()).faults?.length).toBeGreaterThan(0);
    expect(await stored()).toEqual([]);
  });

  test.each([
    ["unknownIndicator", { ...signIns, indicator: "registration.unheard-of" }, "indicator"],
    ["notOfThisSource", { ...signIns, indicator: "portal.sign-ins" }, "indicator"],
    ["noService", { ...signIns, service: "MOI-001" }, "service"],
    ["serviceNeeded", { ...signIns, indicator: "registration.service-sign-ins" }, "service"],
    [
      "unknownService",
      { ...signIns, indicator: "registration.service-sign-ins", service: "MOI-999" },
      "service",
    ],
    ["toCome", { ...signIns, period: "2090-01" }, "period"],
  ])("422 %s", async (reason, value, field) => {
    const answer = await send([value]);
    expect(answer.status).toBe(422);
    expect(problemSchema.parse(await answer.json()).faults).toEqual([{ at: `values.0.${field}`, reason }]);
  });

  test("422 for the same period twice in one request", async () => {
    const answer = await send([signIns, { ...signIns, value: 1 }]);
    expect(problemSchema.parse(await answer.json()).faults).toEqual([
      { at: "values.1.period", reason: "twice" },
    ]);
  });

  test("429 when a source sends without end", async () => {
    const eager = await makeIndicatorSource();
    let refused: Response | undefined;
    for (let sent = 0; sent < 130 && !refused; sent += 1) {
      const answer = await POST(requestOf("[]", bearing(eager.token)));
      if (answer.status === 429) refused = answer;
    }
    expect(refused?.headers.get("retry-after")).toBe("60");
    expect((await send([signIns])).status).toBe(201);
  });
});

function requestOf(body: string, headers?: Record<string, string>): Request {
  return new Request(address, { method: "POST", body, headers });
}

const bearing = (token: string) => ({ authorization: `Bearer ${token}` });

function send(values: readonly object[], token = source.token): Promise<Response> {
  return POST(requestOf(JSON.stringify({ values }), bearing(token)));
}

async function stored(period?: string): Promise<[string, number, boolean][]> {
  const which = period === undefined ? { origin: "fed" as const } : { period };
  const rows = await inScope(portalScope, (tx) =>
    tx.indicatorValue.findMany({ where: { ...which, indicatorId: signIns.indicator } }),
  );
  return rows.map((row) => [row.period, row.value.toNumber(), row.partial]);
}

function auditLines(): Promise<number> {
  return inScope(portalScope, (tx) => tx.auditEntry.count());
}
