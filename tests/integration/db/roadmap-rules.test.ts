import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeScenario, publishedRound } from "#tests/support/factories/scenarios.ts";
import { ownerConnection, portalConnection } from "#tests/support/owner-connection.ts";

// Past the portal's own code: PostgreSQL alone holds what was supposed, planned and published.

let owner: pg.Client;
let portal: pg.Client;
let edition: string;
let hash: string;
let other: string;
let scenario: string;
let lead: string;
let second: string;

beforeAll(async () => {
  owner = await ownerConnection();
  portal = await portalConnection();
  lead = (await makePerson("qualityLead", "telecom")).id;
  second = (await makePerson("qualityLead", "telecom")).id;
  const round = await publishedRound();
  other = (await publishedRound()).edition.id;
  edition = round.edition.id;
  hash = round.edition.hash;
  scenario = await makeScenario(edition);
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

const id = "00000000-0000-7000-8000-000000000001";
const ask = ({ as = id, hashed = "{}", seconds = 60 } = {}) =>
  `insert into "Solving" ("id", "scenarioId", "version", "input", "inputHash", "unplanned", "seconds", "askedById")
   values ('${as}', '${scenario}', 1, '{}', encode(sha256('${hashed}'), 'hex'), '[]', ${seconds}, '${lead}')`;
const change = (set: string) => `update "Solving" set ${set} where "id" = '${id}'`;
const planned = (more = "") =>
  change(`"startedAt" = now(), "endedAt" = now(), "outcome" = 'planned', "objective" = 90, "bound" = 100, "gap" = 0.1,
          "stopped" = false, "elapsed" = 2, "reasons" = '[]', "plan" = '[{"item": "licence", "quarter": "2027-Q1"}]'${more}`);
const content = '{"plan": [{"item": "licence", "quarter": "2027-Q1"}]}';
const publish = ({ sequence = 1, previous = `'${hash}'`, by = second, of = edition, text = content } = {}) =>
  `insert into "Roadmap" ("id", "editionId", "sequence", "solvingId", "publishedById", "content", "hash", "previousHash")
   values ('${id}', '${of}', ${sequence}, '${id}', '${by}', '${text}', encode(sha256('${content}'), 'hex'), ${previous})`;
const report = ({ item = "licence", quarter = "2027-Q1", note = "null" } = {}) =>
  `insert into "RoadmapReport" ("id", "roadmapId", "item", "progress", "quarter", "noteAr")
   values (gen_random_uuid(), '${id}', '${item}', 'started', '${quarter}', ${note})`;
const suppose = (set: string) => `update "Scenario" set ${set} where "id" = '${scenario}'`;

const refusals: Record<string, () => string[]> = {
  "a scenario without a name": () => [suppose(`"nameAr" = ' '`)],
  "a first quarter that is none": () => [suppose(`"firstQuarter" = '2027-Q5'`)],
  "a horizon of no quarter": () => [suppose(`"quarters" = 0`)],
  "a discount that makes later worth more": () => [suppose(`"discount" = 1.1`)],
  "a capacity that is no object": () => [suppose(`"capacity" = '[]'`)],
  "a version before the first": () => [suppose(`"version" = 0`)],
  "an input under the hash of another": () => [ask({ hashed: "[]" })],
  "a solver without an end": () => [ask({ seconds: 601 })],
  "two solvings of a scenario at once": () => [ask(), ask({ as: "00000000-0000-7000-8000-000000000002" })],
  "an end before the beginning": () => [ask(), change(`"endedAt" = now(), "outcome" = 'failed'`)],
  "an end without an outcome": () => [ask(), change(`"startedAt" = now(), "endedAt" = now()`)],
  "a plan without its worth": () => [
    ask(),
    planned(`, "objective" = null`).replace(`"objective" = 90, `, ""),
  ],
  "a worth of no plan": () => [
    ask(),
    change(`"startedAt" = now(), "endedAt" = now(), "outcome" = 'failed', "objective" = 1`),
  ],
  "a plan better than the best": () => [ask(), planned().replace(`"bound" = 100`, `"bound" = 80`)],
  "another input than was asked for": () => [
    ask(),
    change(`"input" = '[]', "inputHash" = encode(sha256('[]'), 'hex')`),
  ],
  "a second answer": () => [ask(), planned(), change(`"elapsed" = 1`)],
  "a solving deleted": () => [ask(), `delete from "Solving"`],
  "a roadmap without a plan": () => [ask(), publish()],
  "a roadmap of another edition": () => [
    ask(),
    planned(),
    publish({ of: other, previous: `(select "hash" from "Edition" where "id" = '${other}')` }),
  ],
  "a roadmap under the hash of another": () => [ask(), planned(), publish({ text: "{}" })],
  "a roadmap out of its chain": () => [ask(), planned(), publish({ previous: "repeat('0', 64)" })],
  "a roadmap out of its turn": () => [ask(), planned(), publish({ sequence: 2 })],
  "a roadmap by whoever asked for its plan": () => [ask(), planned(), publish({ by: lead })],
  "a published roadmap changed": () => [
    ask(),
    planned(),
    publish(),
    `update "Roadmap" set "publishedAt" = now()`,
  ],
  "a published roadmap deleted": () => [ask(), planned(), publish(), `delete from "Roadmap"`],
  "the roadmaps emptied": () => [`truncate "Roadmap" cascade`],
  "a report of what is not planned": () => [ask(), planned(), publish(), report({ item: "permit" })],
  "a report of no quarter": () => [ask(), planned(), publish(), report({ quarter: "2027" })],
  "an empty note": () => [ask(), planned(), publish(), report({ note: "''" })],
  "a report taken back": () => [ask(), planned(), publish(), report(), `delete from "RoadmapReport"`],
};

describe("PostgreSQL refuses", () => {
  test.each(Object.entries(refusals))("%s", async (_name, statements) => {
    const all = statements();
    for (const statement of all.slice(0, -1)) await owner.query(statement);
    await expect(owner.query(all.at(-1) ?? "")).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
  });
});

describe("PostgreSQL lets", () => {
  test("a plan that failed be made again, be published by another, and be reported on", async () => {
    await owner.query(ask());
    await owner.query(change(`"startedAt" = now(), "endedAt" = now(), "outcome" = 'failed'`));
    await owner.query(planned());
    await owner.query(publish());
    await owner.query(report());
    const { rows } = await owner.query(`select from "RoadmapReport" where "item" = 'licence'`);
    expect(rows).toHaveLength(1);
  });
});

describe("Without oversight", () => {
  test.each(["Scenario", "Solving"])("%s is seen by nobody", async (table) => {
    const { rows } = await portal.query(`select * from "${table}"`);
    expect(rows).toEqual([]);
  });

  test("a scenario is not written", async () => {
    const statement = `insert into "Scenario" ("id", "editionId", "nameAr", "nameEn", "firstQuarter", "quarters", "currency", "capacity")
                       values ('${id}', '${edition}', 'س', 's', '2027-Q1', 4, 'USD', '{}')`;
    await expect(portal.query(statement)).rejects.toMatchObject({ code: "42501" });
  });
});
