import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ownerConnection, portalConnection } from "#tests/support/owner-connection.ts";

// Past the portal's own code: PostgreSQL alone holds what was uploaded, checked and carried out.

let owner: pg.Client;
let portal: pg.Client;

beforeAll(async () => {
  owner = await ownerConnection();
  portal = await portalConnection();
});
afterAll(async () => {
  await owner.end();
  await portal.end();
});
beforeEach(() => owner.query("begin"));
afterEach(() => owner.query("rollback"));

const id = "00000000-0000-7000-8000-000000000001";
const other = "00000000-0000-7000-8000-000000000002";
const interior = `(select "id" from "Organisation" where "slug" = 'interior')`;
const officer = `(select "id" from "Person" where "email" = 'officer.interior@portal.example')`;

const uploaded = (said: { id?: string; name?: string; bytes?: number; round?: string } = {}) =>
  `insert into "Import" ("id", "organisationId", "roundId", "name", "bytes", "uploadedById")
   values ('${said.id ?? id}', ${interior}, ${said.round ?? "null"}, '${said.name ?? "خدمات.csv"}',
           ${said.bytes ?? 10}, ${officer});`;
const round = `(select "roundId" from "Proposal" order by "id" limit 1)`;
const proposal = `(select "id" from "Proposal" order by "id" limit 1)`;
const otherRound = `(select "id" from "Round" where "id" <> ${round} limit 1)`;
const change = (set: string) => `update "Import" set ${set} where "id" = '${id}';`;
const row = (said: Record<string, string>) => {
  const all: Record<string, string> = { importId: `'${id}'`, row: "2", name: "''", fields: "'{}'", ...said };
  const names = Object.keys(all).map((name) => `"${name}"`);
  return `insert into "ImportRow" (${names.join(", ")}) values (${Object.values(all).join(", ")});`;
};
const unchanged = row({ kind: "'unchanged'" });
const addedSaying = { row: "3", kind: "'added'", organisationId: interior, after: "'{}'" };
const added = row(addedSaying);
const faulty = row({ row: "4", kind: "'faulty'", faults: `'[{"column":"code"}]'` });
const checked = change(`"state" = 'checked', "checkedAt" = now()`);
const confirmed = change(`"state" = 'confirmed', "confirmedById" = ${officer}, "confirmedAt" = now()`);
const doneNow = change(`"state" = 'done', "doneAt" = now()`);

const refusals: Record<string, string> = {
  "an empty file": uploaded({ bytes: 0 }),
  "a file that is too large": uploaded({ bytes: 10 * 1024 * 1024 + 1 }),
  "a file name with a folder": uploaded({ name: "../a.csv" }),
  "a file name that is turned around": uploaded({ name: "a\u202Efdp.csv" }),
  "a content that is too large": `${uploaded()} insert into "ImportFile" values ('${id}', repeat('a', 10485761)::bytea)`,
  "two tables of one person at hand": uploaded() + uploaded({ id: other }),
  "a refusal without a reason": uploaded() + change(`"state" = 'refused'`),
  "a reason without a refusal": uploaded() + change(`"refusal" = 'tableEmpty'`),
  "a refused row without a reason": uploaded() + change(`"refusedRow" = 3`),
  "more rows judged than there are": uploaded() + change(`"rowCount" = 2, "rowsJudged" = 3`),
  "a check without its moment": uploaded() + change(`"state" = 'checked'`),
  "a confirmation by nobody": uploaded() + added + checked + change(`"state" = 'confirmed'`),
  "a confirmation without its moment": uploaded() + change(`"confirmedById" = ${officer}`),
  "an import that is done at no moment":
    uploaded() + added + checked + confirmed + change(`"state" = 'done'`),
  "an import that is confirmed before it is checked":
    uploaded() + added + change(`"checkedAt" = now()`) + confirmed,
  "an import that is confirmed with a fault in it": uploaded() + added + faulty + checked + confirmed,
  "an import that is confirmed and does nothing": uploaded() + unchanged + checked + confirmed,
  "an import that is discarded once it is done":
    uploaded() + added + checked + confirmed + doneNow + change(`"state" = 'discarded', "doneAt" = null`),
  "a check that fails once it is over": uploaded() + added + checked + change(`"state" = 'failed'`),
  "an import that expires while it is carried out":
    uploaded() + added + checked + confirmed + change(`"state" = 'expired'`),
  "an import that failed and goes on": uploaded() + change(`"state" = 'failed'`) + checked,
  "an import that expired and is confirmed":
    uploaded() + added + checked + change(`"state" = 'expired'`) + confirmed,
  "another name than was uploaded": uploaded() + change(`"name" = 'b.csv'`),
  "another organisation than it was uploaded for":
    uploaded() + change(`"organisationId" = (select "id" from "Organisation" where "slug" = 'health')`),
  "a row of number nothing": uploaded() + row({ row: "0", kind: "'unchanged'" }),
  "a fault without a reason": uploaded() + row({ kind: "'faulty'" }),
  "a reason without a fault": uploaded() + row({ kind: "'unchanged'", faults: "'[1]'" }),
  "a service added that says nothing": uploaded() + row({ kind: "'added'", organisationId: interior }),
  "a service added to nobody": uploaded() + row({ kind: "'added'", after: "'{}'" }),
  "a change from nothing": uploaded() + row({ kind: "'changed'", after: "'{}'", fields: "'{name}'" }),
  "a change of no field": uploaded() + row({ kind: "'changed'", before: "'{}'", after: "'{}'" }),
  "a row added after the check": uploaded() + added + checked + unchanged,
  "a row taken away after the check": uploaded() + added + checked + `delete from "ImportRow"`,
  "a row changed before it is carried out":
    uploaded() + added + checked + `update "ImportRow" set "code" = 'MOI-1'`,
  "a row that says something else when it is carried out":
    uploaded() + added + checked + confirmed + `update "ImportRow" set "after" = '{"a": 1}'`,
  "a revision of what was not changed":
    uploaded() +
    unchanged +
    added +
    checked +
    confirmed +
    `update "ImportRow" set "revisionId" = (select "id" from "ServiceRevision" limit 1) where "kind" = 'unchanged'`,
  "two tables of one round and person at hand": uploaded({ round }) + uploaded({ id: other, round }),
  "another round than it was uploaded for": uploaded({ round }) + change(`"roundId" = null`),
  "a draft that an unchanged row writes in":
    uploaded({ round }) + row({ kind: "'unchanged'", proposalId: proposal }),
  "a draft that a table of services writes in": uploaded() + row({ ...addedSaying, proposalId: proposal }),
  "a draft of another round": uploaded({ round: otherRound }) + row({ ...addedSaying, proposalId: proposal }),
  "a revision that a table of nominations opens":
    uploaded({ round }) +
    added +
    checked +
    confirmed +
    `update "ImportRow" set "revisionId" = (select "id" from "ServiceRevision" limit 1)`,
};

describe("PostgreSQL refuses", () => {
  test.each(Object.entries(refusals))("%s", async (_, sql) => {
    await expect(owner.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
  });
});

test("an import goes its way from the upload to the end, and back where a service changed meanwhile", async () => {
  const back = change(`"state" = 'waiting', "confirmedById" = null, "confirmedAt" = null`);
  await owner.query(uploaded() + added + checked + confirmed + back + `delete from "ImportRow";`);
  await owner.query(added + checked + confirmed + doneNow);
  const { rows } = await owner.query(`select "state" from "Import" where "id" = $1`, [id]);
  expect(rows).toEqual([{ state: "done" }]);
});

test("an import that failed or expired lets go of its rows and of its uploader", async () => {
  const letGo = `delete from "ImportRow" where "importId" = '${id}';`;
  await owner.query(uploaded() + added + checked + change(`"state" = 'expired'`) + letGo);
  await owner.query(
    uploaded({ id: other }) + `update "Import" set "state" = 'failed' where "id" = '${other}';`,
  );
  await owner.query(uploaded({ id: "00000000-0000-7000-8000-000000000003" }));
});

test("a person has a table of services and one of a round at hand, which writes in drafts of that round", async () => {
  const { rowCount } = await owner.query(`select 1 from ${round} r where r is not null`);
  expect(rowCount).toBe(1);
  await owner.query(
    uploaded({ id: other }) + uploaded({ round }) + row({ ...addedSaying, proposalId: proposal }),
  );
});

describe("another organisation's officer", () => {
  const counts = `select (select count(*)::int from "Import") as imports, (select count(*)::int from "ImportRow") as rows,
                         (select count(*)::int from "ImportFile") as files`;

  test("sees no import, no row and no file, and writes none", async () => {
    await owner.query("commit");
    await owner.query(uploaded() + unchanged + `insert into "ImportFile" values ('${id}', 'a');`);
    const seenBy = async (slug: string) => {
      await portal.query("begin");
      await portal.query(
        `select set_config('app.organisations', array["id"]::text, true) from "Organisation" where "slug" = $1`,
        [slug],
      );
      const { rows } = await portal.query(counts);
      return rows[0];
    };
    try {
      expect(await seenBy("interior")).toEqual({ imports: 1, rows: 1, files: 1 });
      await portal.query("rollback");
      expect(await seenBy("health")).toEqual({ imports: 0, rows: 0, files: 0 });
      await expect(portal.query(uploaded({ id: other }))).rejects.toMatchObject({ code: "42501" });
    } finally {
      await portal.query("rollback");
      await owner.query(`delete from "Import" where "id" = '${id}'`);
      await owner.query("begin");
    }
  });
});
