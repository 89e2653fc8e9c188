import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { publishEdition } from "#lib/rankings/publish-edition.ts";
import { makeDeliberatedRound } from "#tests/support/factories/deliberated-round.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { moveRound } from "#tests/support/factories/rounds.ts";
import { ownerConnection, portalConnection } from "#tests/support/owner-connection.ts";

// Past the portal's own code: PostgreSQL alone holds what was objected and answered.

let owner: pg.Client;
let portal: pg.Client;
let edition: string;
let proposal: string;
let reference: string;
let unranked: string;
let officer: string;
let lead: string;

beforeAll(async () => {
  owner = await ownerConnection();
  portal = await portalConnection();
  officer = (await makePerson("officer", "interior")).id;
  lead = (await makePerson("qualityLead", "telecom")).id;
  const round = await makeDeliberatedRound();
  const other = await makeDeliberatedRound();
  await moveRound(round.id, "published");
  await inScope(portalScope, (tx) =>
    publishEdition(tx, { roundId: round.id, reason: null, byId: null, now: new Date() }),
  );
  const { rows } = await owner.query(`select "id" from "Edition" where "roundId" = $1`, [round.id]);
  edition = rows[0].id;
  proposal = round.proposals[0]?.id ?? "";
  reference = round.proposals[0]?.reference ?? "";
  unranked = other.proposals[0]?.id ?? "";
});
afterAll(async () => {
  await owner.end();
  await portal.end();
});
beforeEach(async () => {
  await owner.query("begin");
  await owner.query(
    `select set_config('app.person', "id"::text, true),
            set_config('app.organisations', array["organisationId"]::text, true)
       from "Person" where "id" = $1`,
    [officer],
  );
});
afterEach(() => owner.query("rollback"));

const id = "00000000-0000-7000-8000-000000000001";
const words = "نص طويل يكفي لأن يكون اعتراضًا أو ردًا عليه.";
const file = (parts: { id?: string; proposal?: string; text?: string; note?: string; at?: string } = {}) =>
  `insert into "Objection" ("id", "editionId", "proposalId", "text", "note", "filedAt", "filedById")
   values ('${parts.id ?? id}', '${edition}', '${parts.proposal ?? proposal}', '${parts.text ?? words}',
           ${parts.note === undefined ? "null" : `'${parts.note}'`}, ${parts.at ?? "now()"}, '${officer}')`;
const change = (set: string) => `update "Objection" set ${set} where "id" = '${id}'`;
const answer = (by = lead, text = words) =>
  change(`"outcome" = 'upheld', "answer" = '${text}', "answeredAt" = now(), "answeredById" = '${by}'`);
const publish = (text = words) =>
  `insert into "PublishedObjection"
   select "id", "editionId", '${reference}', '${text}', "filedAt", "outcome", "answer", "answeredAt"
     from "Objection" where "id" = '${id}'`;

const refusals: Record<string, () => string[]> = {
  "an objection without a reason": () => [file({ text: "لا" })],
  "an empty note": () => [file({ note: "" })],
  "a second objection to a place of an edition": () => [
    file(),
    file({ id: "00000000-0000-7000-8000-000000000002" }),
  ],
  "an objection to a place of another round": () => [file({ proposal: unranked })],
  "an objection after its period": () => [file({ at: "now() + interval '16 days'" })],
  "an objection to an edition that was replaced": () => [
    `insert into "Edition" ("id", "sequence", "slug", "roundId", "illustrative", "replacesId", "content", "hash", "previousHash")
     select gen_random_uuid(), (select max("sequence") + 1 from "Edition"), "slug" || '-correction-1', "roundId", true, "id",
            'x', encode(sha256('x'), 'hex'), (select "hash" from "Edition" order by "sequence" desc limit 1)
       from "Edition" where "id" = '${edition}'`,
    file(),
  ],
  "the text of an objection changed": () => [file(), change(`"text" = 'نص آخر يكفي لأن يكون اعتراضًا.'`)],
  "an answer without a decision": () => [file(), change(`"answer" = '${words}'`)],
  "an answer by nobody": () => [
    file(),
    change(`"outcome" = 'upheld', "answer" = '${words}', "answeredAt" = now()`),
  ],
  "an answer by whoever objected": () => [file(), answer(officer)],
  "an answer without a reason": () => [file(), answer(lead, "نعم")],
  "a second answer": () => [file(), answer(), change(`"outcome" = 'dismissed'`)],
  "an objection deleted": () => [file(), `delete from "Objection"`],
  "an objection published before its answer": () => [file(), publish()],
  "another text published than was filed": () => [file(), answer(), publish("نص آخر يكفي لأن يكون اعتراضًا.")],
  "a published objection changed": () => [
    file(),
    answer(),
    publish(),
    `update "PublishedObjection" set "answer" = 'x'`,
  ],
  "a published objection deleted": () => [file(), answer(), publish(), `delete from "PublishedObjection"`],
  "the published objections emptied": () => [`truncate "PublishedObjection"`],
};

describe("PostgreSQL refuses", () => {
  test.each(Object.entries(refusals))("%s", async (_name, statements) => {
    const all = statements();
    for (const statement of all.slice(0, -1)) await owner.query(statement);
    await expect(owner.query(all.at(-1) ?? "")).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
  });
});

test("PostgreSQL accepts an objection, its answer and what is published of them", async () => {
  for (const statement of [file({ note: "ملاحظة" }), answer(), publish()]) await owner.query(statement);
  const { rows } = await owner.query(`select "outcome" from "PublishedObjection" where "editionId" = $1`, [
    edition,
  ]);
  expect(rows).toEqual([{ outcome: "upheld" }]);
});

test("an objection is filed by its own organisation alone, in one's own name", async () => {
  const organisation = await owner.query(`select "organisationId" from "Person" where "id" = $1`, [officer]);
  const scoped = async (person: string, organisations: string) => {
    await portal.query("begin");
    await portal.query(
      `select set_config('app.person', $1, true), set_config('app.organisations', $2, true)`,
      [person, organisations],
    );
    try {
      return await portal.query(file());
    } finally {
      await portal.query("rollback");
    }
  };
  const own = `{${organisation.rows[0].organisationId}}`;
  expect((await scoped(officer, own)).rowCount).toBe(1);
  await expect(scoped(lead, own)).rejects.toMatchObject({ code: "42501" });
  await expect(scoped(officer, "{}")).rejects.toMatchObject({
    code: expect.stringMatching(/^(42501|23514)$/),
  });
});
