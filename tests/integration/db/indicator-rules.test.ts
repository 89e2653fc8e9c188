import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeIndicatorSource, withdrawIndicatorSource } from "#tests/support/factories/indicator-sources.ts";
import { ownerConnection, portalConnection } from "#tests/support/owner-connection.ts";

// Past the portal's own code: PostgreSQL alone holds what a value may be and whose.

let owner: pg.Client;
let portal: pg.Client;
let source: string;
let withdrawn: string;

beforeAll(async () => {
  owner = await ownerConnection();
  portal = await portalConnection();
  source = (await makeIndicatorSource(["registration.sign-ins", "registration.service-sign-ins"])).id;
  withdrawn = (await makeIndicatorSource(["registration.sign-ins"])).id;
  await withdrawIndicatorSource(withdrawn);
});
afterAll(async () => {
  await owner.end();
  await portal.end();
});
beforeEach(async () => {
  await owner.query("begin");
  await owner.query("select set_config('app.oversight', 'on', true)");
});
afterEach(() => owner.query("rollback"));

interface Parts {
  indicator?: string;
  period?: string;
  value?: number;
  definition?: number;
  origin?: string;
  source?: string | null;
}

const text = (value: string | null) => (value === null ? "null" : `'${value}'`);
const value = ({ indicator = "registration.sign-ins", period = "2026-09", ...parts }: Parts = {}) =>
  `insert into "IndicatorValue" ("indicatorId", "period", "value", "definition", "origin", "sourceId")
   values ('${indicator}', '${period}', ${parts.value ?? 5}, ${parts.definition ?? 1}, '${parts.origin ?? "fed"}',
           ${text(parts.source === undefined ? source : parts.source)})`;
const ofService = (indicator: string, period = "2026-09", amount = 5) =>
  `insert into "ServiceIndicatorValue" ("indicatorId", "serviceId", "period", "value", "origin", "sourceId")
   select '${indicator}', "id", '${period}', ${amount}, 'fed', '${source}' from "Service" where "code" = 'MOI-001'`;

const uploadId = "019c0000-0000-7000-8000-000000000001";
const upload = (document = "'تقرير'", rows = "[{}]") =>
  `insert into "IndicatorUpload" ("id", "name", "document", "rows", "uploadedById")
   select '${uploadId}', 'قيم.csv', ${document}, '${rows}', "id" from "Person" limit 1`;

const refusals: Record<string, () => string[]> = {
  "a period that is none": () => [value({ period: "2026-13" })],
  "a negative value": () => [value({ value: -1 })],
  "a second value of a period": () => [value(), value({ value: 6 })],
  "a value of an unknown indicator": () => [value({ indicator: "registration.unheard-of" })],
  "a value of a definition to come": () => [value({ definition: 2 })],
  "a value of single services for none": () => [value({ indicator: "registration.service-sign-ins" })],
  "a fed value of no source": () => [value({ source: null })],
  "a counted value of a source": () => [value({ origin: "counted" })],
  "a stated value without where": () => [value({ origin: "stated", source: null })],
  "a value that its source may not hand over": () => [value({ indicator: "registration.new-accounts" })],
  "a value of a withdrawn source": () => [value({ source: withdrawn })],
  "a value of a service for the whole": () => [ofService("registration.sign-ins")],
  "a period of a service that is none": () => [ofService("registration.service-sign-ins", "26")],
  "a negative value of a service": () => [ofService("registration.service-sign-ins", "2026", -1)],
  "an uploaded value of no upload": () => [value({ origin: "uploaded", source: null })],
  "a value of an upload that says it was counted": () => [
    upload(),
    value({ period: "2026-08", origin: "counted", source: null }),
    `update "IndicatorValue" set "uploadId" = '${uploadId}' where "period" = '2026-08'`,
  ],
  "a definition without where its values are from": () => [
    `update "Indicator" set "sourceAr" = null, "sourceEn" = null where "id" = 'portal.sign-ins'`,
  ],
  "a unit in one language": () => [`update "Indicator" set "unitEn" = null where "id" = 'portal.sign-ins'`],
  "a definition without how often": () => [
    `update "Indicator" set "frequency" = null where "id" = 'portal.sign-ins'`,
  ],
  "an upload without a document": () => [upload("' '")],
  "an upload of nothing": () => [upload("'تقرير'", "[]")],
  "an upload written by nobody": () => [
    upload(),
    `update "IndicatorUpload" set "writtenAt" = now() where "id" = '${uploadId}'`,
  ],
  "an upload that says something else": () => [
    upload(),
    `update "IndicatorUpload" set "rows" = '[{}, {}]' where "id" = '${uploadId}'`,
  ],
  "an upload written twice": () => [
    upload(),
    `update "IndicatorUpload" set "writtenAt" = now(), "writtenById" = "uploadedById" where "id" = '${uploadId}'`,
    `update "IndicatorUpload" set "writtenAt" = null, "writtenById" = null where "id" = '${uploadId}'`,
  ],
  "an upload deleted": () => [upload(), `delete from "IndicatorUpload" where "id" = '${uploadId}'`],
  "a source that feeds nothing": () => [change(`"indicators" = '{}'`)],
  "a source without a name": () => [change(`"name" = ' '`)],
  "another token of a source": () => [change(`"tokenHash" = '${"0".repeat(64)}'`)],
  "a token kept as it is": () => [
    `insert into "IndicatorSource" ("id", "name", "indicators", "tokenHash", "createdById")
     select gen_random_uuid(), 'مصدر', '{a}', 'indicators_abc', "id" from "Person" limit 1`,
  ],
  "a source withdrawn by nobody": () => [change(`"withdrawnAt" = now()`)],
  "a withdrawn source at work again": () => [
    `update "IndicatorSource" set "withdrawnAt" = null, "withdrawnById" = null where "id" = '${withdrawn}'`,
  ],
  "a source deleted": () => [`delete from "IndicatorSource" where "id" = '${withdrawn}'`],
};

function change(set: string): string {
  return `update "IndicatorSource" set ${set} where "id" = '${source}'`;
}

describe("PostgreSQL refuses", () => {
  test.each(Object.entries(refusals))("%s", async (_name, statements) => {
    const all = statements();
    for (const statement of all.slice(0, -1)) await owner.query(statement);
    await expect(owner.query(all.at(-1) ?? "")).rejects.toMatchObject({
      code: expect.stringMatching(/^23/),
    });
  });

  test("what fits stands", async () => {
    await owner.query(value());
    await owner.query(value({ period: "2026-Q3" }));
    await owner.query(ofService("registration.service-sign-ins"));
    const { rows } = await owner.query(`select count(*)::int from "IndicatorValue" where "sourceId" = $1`, [
      source,
    ]);
    expect(rows).toEqual([{ count: 2 }]);
  });
});

describe("Without oversight", () => {
  test("values are read and not written, and of sources nothing is seen", async () => {
    const { rows } = await portal.query(`select count(*)::int as values from "IndicatorValue"`);
    expect(rows[0].values).toBeGreaterThan(0);
    expect((await portal.query(`delete from "IndicatorValue"`)).rowCount).toBe(0);
    expect((await portal.query(`update "IndicatorValue" set "value" = 0`)).rowCount).toBe(0);
    expect((await portal.query(`select * from "IndicatorSource"`)).rowCount).toBe(0);
    expect((await portal.query(`select * from "IndicatorUpload"`)).rowCount).toBe(0);
    await expect(portal.query(value())).rejects.toMatchObject({ code: expect.stringMatching(/^(42|23)/) });
  });
});
