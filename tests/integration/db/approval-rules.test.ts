import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ownerConnection, portalConnection } from "#tests/support/owner-connection.ts";

// Past the portal's own code: PostgreSQL alone holds who approves an import, and what came of it.

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
const approval = "00000000-0000-7000-8000-000000000002";
const second = "00000000-0000-7000-8000-000000000003";
const revision = "00000000-0000-7000-8000-000000000004";
const person = (email: string) => `(select "id" from "Person" where "email" = '${email}@portal.example')`;
const officer = person("officer.interior");
const editor = person("editor.interior");
const reviewer = person("editor");
const interior = `(select "id" from "Organisation" where "slug" = 'interior')`;
const service = `(select "id" from "Service" where "code" = 'MOI-001')`;

const uploaded = (round = "null") => `
  insert into "Import" ("id", "organisationId", "roundId", "name", "bytes", "uploadedById")
  values ('${id}', ${interior}, ${round}, 'خدمات.csv', 10, ${officer});`;
const step = (set: string) => `update "Import" set ${set} where "id" = '${id}';`;
const checked = step(`"state" = 'checked', "checkedAt" = now()`);
const confirmed = step(`"state" = 'confirmed', "confirmedById" = ${editor}, "confirmedAt" = now()`);
const done = step(`"state" = 'done', "doneAt" = now()`);
const rows = `
  insert into "ServiceRevision" ("id", "serviceId", "number", "state", "content", "authorId", "writerIds")
  values ('${revision}', ${service}, 77, 'inReview', '{}', ${officer}, array[${officer}]);
  insert into "ImportRow" ("importId", "row", "kind", "name", "before", "after", "fields", "revisionId")
  values ('${id}', 2, 'changed', '', '{}', '{}', '{name}', '${revision}');`;
const sent = uploaded() + rows + checked + confirmed + done;
const asked = (said: { id?: string; by?: string } = {}) => `
  insert into "ImportApproval" ("id", "importId", "approvedById")
  values ('${said.id ?? approval}', '${id}', ${said.by ?? reviewer});`;
const row = (said: { row?: number; revision?: string; outcome?: string } = {}) => `
  insert into "ApprovedRow" ("approvalId", "row", "revisionId", "revisionVersion", "outcome")
  values ('${approval}', ${said.row ?? 2}, '${said.revision ?? revision}', 1, ${said.outcome ?? "null"});`;
const change = (set: string) => `update "ImportApproval" set ${set} where "id" = '${approval}';`;
const outcome = (said: string) => `update "ApprovedRow" set "outcome" = '${said}';`;
const decided = (by: string) => `
  update "ServiceRevision" set "state" = 'approved', "decidedById" = ${by}, "decidedAt" = now()
   where "id" = '${revision}';`;

const refusals: Record<string, string> = {
  "an approval by who uploaded the table": sent + asked({ by: officer }),
  "an approval by who had it carried out": sent + asked({ by: editor }),
  "an approval of a table that was not carried out": uploaded() + rows + checked + confirmed + asked(),
  "an approval of nominations":
    uploaded(`(select "id" from "Round" limit 1)`) +
    `insert into "ImportRow" ("importId", "row", "kind", "name", "organisationId", "after", "fields")
     values ('${id}', 2, 'added', '', ${interior}, '{}', '{}');` +
    checked +
    confirmed +
    done +
    asked(),
  "two approvals of one table at work": sent + asked() + asked({ id: second }),
  "an approval that is both done and stopped":
    sent + asked() + change(`"doneAt" = now(), "stoppedAt" = now()`),
  "an approval that is done with a row left": sent + asked() + row() + change(`"doneAt" = now()`),
  "an approval that goes over to somebody else": sent + asked() + change(`"approvedById" = ${officer}`),
  "an approval that begins again":
    sent + asked() + change(`"stoppedAt" = now()`) + change(`"stoppedAt" = null`),
  "a row that the table lacks": sent + asked() + row({ row: 3 }),
  "a revision of another row": sent + asked() + row({ revision: "00000000-0000-7000-8000-000000000009" }),
  "a row that is approved while its revision is not": sent + asked() + row() + outcome("approved"),
  "a row that somebody else approved": sent + asked() + row() + decided(editor) + outcome("approved"),
  "another outcome than the first": sent + asked() + row({ outcome: "'decided'" }) + outcome("own"),
  "a decision by who wrote the revision": sent + decided(officer),
};

describe("PostgreSQL refuses", () => {
  test.each(Object.entries(refusals))("%s", async (_, sql) => {
    await expect(owner.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
  });
});

test("an approval goes its way, and another may follow", async () => {
  await owner.query(
    sent + asked() + row() + decided(reviewer) + outcome("approved") + change(`"doneAt" = now()`),
  );
  await owner.query(asked({ id: second }));
  const { rows: found } = await owner.query(
    `select "doneAt" is null as open from "ImportApproval" order by "id"`,
  );
  expect(found).toEqual([{ open: false }, { open: true }]);
});

test("other organisations see no approval and no row of it", async () => {
  await owner.query("commit");
  try {
    await owner.query(sent + asked() + row());
    const seenBy = async (slug: string) => {
      await portal.query("begin");
      await portal.query(
        `select set_config('app.organisations', array["id"]::text, true) from "Organisation" where "slug" = $1`,
        [slug],
      );
      const { rows: counts } = await portal.query(
        `select (select count(*)::int from "ImportApproval") as approvals,
                (select count(*)::int from "ApprovedRow") as rows`,
      );
      await portal.query("rollback");
      return counts[0];
    };
    expect(await seenBy("interior")).toEqual({ approvals: 1, rows: 1 });
    expect(await seenBy("health")).toEqual({ approvals: 0, rows: 0 });
  } finally {
    await owner.query(`alter table "ImportRow" disable trigger "import_row_stays_as_checked"`);
    await owner.query(`alter table "ServiceRevision" disable trigger "revision_is_kept"`);
    await owner.query(`delete from "Import" where "id" = '${id}'`);
    await owner.query(`delete from "ServiceRevision" where "id" = '${revision}'`);
    await owner.query(`alter table "ImportRow" enable trigger "import_row_stays_as_checked"`);
    await owner.query(`alter table "ServiceRevision" enable trigger "revision_is_kept"`);
    await owner.query("begin");
  }
});
