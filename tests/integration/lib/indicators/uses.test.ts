import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { GET as openUsesCsv } from "#app/api/v1/indicators/uses/csv/route.ts";
import { GET as openUses } from "#app/api/v1/indicators/uses/route.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { recordUses } from "#lib/indicators/actions.ts";
import { openUsesSchema } from "#lib/indicators/open-data.ts";
import { usesOfService, usesTogether } from "#lib/indicators/queries/channel-uses.ts";
import { figuresKnown } from "#lib/proposals/queries/portal-figures.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

const service = "MOI-014";
const year = new Date().getFullYear();
const before = String(year - 1);

let officer: string;
beforeAll(async () => {
  officer = (await makePerson("officer", "interior")).id;
});
afterEach(() => inScope(portalScope, (tx) => tx.channelUse.deleteMany({})));

const form = (fields: Record<string, string>) => ({ service, year: before, ...fields });

describe("An officer records how a service was used", () => {
  test("channel by channel, and it is published, summed and known to nominations", async () => {
    const acted = await actAs(
      officer,
      recordUses,
      form({
        "channels.counter.uses": "٩٠٠",
        "channels.counter.answers": "40",
        "channels.counter.satisfied": "30",
        "channels.counter.visits": "1.5",
        "channels.website.uses": "100",
      }),
    );
    expect(acted.wentTo).toBe(`/ar/ministry/services/${service}/uses?year=${before}&done=saved`);
    expect(await usesOfService(service)).toMatchObject([
      { channel: "counter", uses: 900, answers: 40, satisfied: 30, visits: 1.5, minutes: null },
      { channel: "website", uses: 100, answers: null },
    ]);
    const { years, counted } = await usesTogether("interior");
    expect(counted).toBe(1);
    expect(years).toMatchObject([{ uses: 1_000, digital: 0.1, satisfaction: 0.75 }]);
    const asked = new Request(`http://localhost:3000/api/v1/indicators/uses?year=${before}`);
    expect(openUsesSchema.parse(await (await openUses(asked)).json())).toMatchObject({
      items: [
        { service, organisation: "interior", channel: "counter", uses: 900, answers: 40, satisfied: 30 },
        { channel: "website", uses: 100, answers: null, partial: false },
      ],
      total: 2,
    });
    expect((await usesTogether(null)).years).toEqual(years);
    expect((await usesTogether("health")).years).toEqual([]);
    expect((await figuresKnown(await viewerAs(officer), service, new Date())).uses).toBe(1_000);
  });

  test("again in place of what stood: a channel left empty is gone, another year stays", async () => {
    await actAs(officer, recordUses, form({ "channels.counter.uses": "5", "channels.phone.uses": "6" }));
    await actAs(officer, recordUses, { ...form({ "channels.counter.uses": "7" }), year: String(year) });
    await actAs(officer, recordUses, form({ "channels.counter.uses": "8" }));
    const stored = await database().channelUse.findMany({ orderBy: { year: "asc" } });
    expect(stored.map(({ uses, partial }) => [uses, partial])).toEqual([
      [8, false],
      [7, true],
    ]);
  });

  test.each([
    ["channels.counter.uses", { "channels.counter.answers": "3", "channels.counter.satisfied": "3" }],
    ["channels.post.satisfied", { "channels.post.uses": "3", "channels.post.answers": "3" }],
    ["channels.phone.uses", { "channels.phone.uses": "-1" }],
    ["channels.phone.uses", { "channels.phone.uses": "كثير" }],
    ["year", { "channels.phone.uses": "1", year: String(year + 1) }],
  ])("a fault stands at its field: %s", async (field, fields) => {
    const { state } = await actAs(officer, recordUses, form(fields));
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual([field]);
    expect(await usesOfService(service)).toEqual([]);
  });

  test("of no other organisation", async () => {
    const foreign = { ...form({ "channels.counter.uses": "5" }), service: "MOH-001" };
    expect((await actAs(officer, recordUses, foreign)).state?.refusal?.reason).toBe("notPermitted");
    const missing = { ...foreign, service: "MOI-999" };
    expect((await actAs(officer, recordUses, missing)).state?.refusal?.reason).toBe("notFound");
  });
});

test("PostgreSQL refuses uses that contradict themselves", async () => {
  const owner = await ownerConnection();
  const insert = (columns: string, values: string) =>
    `insert into "ChannelUse" ("serviceId", "channel", "recordedById", "recordedAt", ${columns})
     select s."id", 'counter', '${officer}', '2026-05-01', ${values} from "Service" s where s."code" = '${service}'`;
  for (const [columns, values] of [
    [`"year", "uses"`, "2025, -1"],
    [`"year", "uses", "minutes"`, "2025, 1, -1"],
    [`"year", "uses", "answers"`, "2025, 5, 1"],
    [`"year", "uses", "answers", "satisfied"`, "2025, 5, 1, 2"],
    [`"year", "uses", "answers", "satisfied"`, "2025, 5, 6, 2"],
    [`"year", "uses"`, "2027, 5"],
    [`"year", "uses"`, "1999, 5"],
    [`"year", "uses"`, "2026, 5"],
    [`"year", "uses", "partial"`, "2025, 5, true"],
  ])
    await expect(owner.query(insert(columns ?? "", values ?? ""))).rejects.toMatchObject({ code: "23514" });
  await owner.query(insert(`"year", "uses"`, "2025, 5"));
  await expect(owner.query(insert(`"year", "uses"`, "2025, 6"))).rejects.toMatchObject({ code: "23505" });
  await owner.end();
});

test("another organisation's scope writes nothing", async () => {
  const { id, organisationId } = await makePerson("officer", "health");
  const scope = { personId: id, organisations: [organisationId], oversight: false };
  const { id: serviceId } = await database().service.findUniqueOrThrow({ where: { code: service } });
  const data = { serviceId, year: 2025, channel: "counter", uses: 1, recordedById: id } as const;
  await expect(inScope(scope, (tx) => tx.channelUse.create({ data }))).rejects.toThrow();
});

test("few answers are kept from the open data, and another year or a word is no answer", async () => {
  await actAs(
    officer,
    recordUses,
    form({
      "channels.phone.uses": "50",
      "channels.phone.answers": "29",
      "channels.phone.satisfied": "3",
    }),
  );
  const ask = (query: string) =>
    openUses(new Request(`http://localhost:3000/api/v1/indicators/uses${query}`));
  expect(openUsesSchema.parse(await (await ask("")).json()).items).toMatchObject([
    { channel: "phone", uses: 50, answers: null, satisfied: null },
  ]);
  expect(await (await ask("?year=2001")).json()).toEqual({ items: [], total: 0 });
  expect((await ask("?year=x")).status).toBe(400);
  const table = await openUsesCsv(new Request("http://localhost:3000/api/v1/indicators/uses/csv"));
  const [head = "", ...lines] = (await table.text()).trim().split("\r\n");
  expect(head).toBe("service,organisation,year,channel,uses,partial,answers,satisfied,minutes,visits");
  expect(lines).toEqual([
    expect.stringMatching(new RegExp(`^${service},[a-z-]+,\\d{4},phone,50,false,,,,$`)),
  ]);
});
