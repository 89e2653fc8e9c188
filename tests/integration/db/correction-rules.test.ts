import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { publishEdition } from "#lib/rankings/publish-edition.ts";
import { makeDeliberatedRound } from "#tests/support/factories/deliberated-round.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { moveRound } from "#tests/support/factories/rounds.ts";
import { ownerConnection, portalConnection } from "#tests/support/owner-connection.ts";

// Past the portal's own code: PostgreSQL alone holds the correction of an edition.

let owner: pg.Client;
let portal: pg.Client;
let round: { id: string; slug: string };
let other: { id: string; slug: string };
let edition: string;
let lead: string;
let second: string;

beforeAll(async () => {
  owner = await ownerConnection();
  portal = await portalConnection();
  lead = (await makePerson("qualityLead", "telecom")).id;
  second = (await makePerson("qualityLead", "telecom")).id;
  round = await makeDeliberatedRound();
  other = await makeDeliberatedRound();
  for (const { id } of [round, other]) {
    await moveRound(id, "published");
    await inScope(portalScope, (tx) =>
      publishEdition(tx, { roundId: id, reason: null, byId: null, now: new Date() }),
    );
  }
  const { rows } = await owner.query(`select "id" from "Edition" where "roundId" = $1`, [round.id]);
  edition = rows[0].id;
});
afterAll(async () => {
  await owner.end();
  await portal.end();
});
beforeEach(() => owner.query("begin"));
afterEach(() => owner.query("rollback"));

const id = "00000000-0000-7000-8000-000000000001";
const open = (parts: { id?: string; round?: string; reason?: string } = {}) =>
  `insert into "Correction" ("id", "roundId", "editionId", "reason", "openedById")
   values ('${parts.id ?? id}', '${parts.round ?? round.id}', '${edition}', '${parts.reason ?? "خطأ"}', '${lead}')`;
const change = (set: string) => `update "Correction" set ${set} where "id" = '${id}'`;
const propose = () => change(`"proposedAt" = now(), "proposedById" = '${lead}'`);
const confirm = (who: string) => change(`"confirmedAt" = now(), "confirmedById" = '${who}'`);

const refusals: Record<string, () => string[]> = {
  "a correction without a reason": () => [open({ reason: "  " })],
  "two corrections of one round at once": () => [
    open(),
    open({ id: "00000000-0000-7000-8000-000000000002" }),
  ],
  "the edition of another round corrected": () => [open({ round: other.id })],
  "a correction proposed by nobody": () => [open(), change(`"proposedAt" = now()`)],
  "a correction confirmed before it is proposed": () => [open(), confirm(second)],
  "a correction confirmed by nobody": () => [open(), propose(), change(`"confirmedAt" = now()`)],
  "a correction confirmed by who proposed it": () => [open(), propose(), confirm(lead)],
  "a correction confirmed and withdrawn": () => [
    open(),
    propose(),
    change(`"confirmedAt" = now(), "confirmedById" = '${second}', "withdrawnAt" = now()`),
  ],
  "the reason of a correction changed": () => [open(), change(`"reason" = 'آخر'`)],
  "a withdrawn correction taken up again": () => [
    open(),
    change(`"withdrawnAt" = now()`),
    change(`"withdrawnAt" = null`),
  ],
  "a round archived while it is being corrected": () => [
    open(),
    `update "Round" set "phase" = 'archived' where "id" = '${round.id}'`,
  ],
  "a correction deleted": () => [open(), `delete from "Correction"`],
  "a round that takes the address of an edition": () => [
    `update "Round" set "slug" = '${other.slug}-old' where "id" = '${other.id}'`,
    `update "Round" set "slug" = '${other.slug}' where "id" = '${round.id}'`,
  ],
  "an edition that takes the name of another round": () => [
    `insert into "Edition" ("id", "sequence", "slug", "roundId", "illustrative", "replacesId", "content", "hash", "previousHash")
     select gen_random_uuid(), max("sequence") + 1, '${other.slug}', '${round.id}', true, '${edition}', 'x',
            encode(sha256('x'), 'hex'), (select "hash" from "Edition" order by "sequence" desc limit 1) from "Edition"`,
  ],
};

describe("PostgreSQL refuses", () => {
  test.each(Object.entries(refusals))("%s", async (_name, statements) => {
    const all = statements();
    for (const statement of all.slice(0, -1)) await owner.query(statement);
    await expect(owner.query(all.at(-1) ?? "")).rejects.toMatchObject({
      code: expect.stringMatching(/^235(05|14)$/),
    });
  });
});

test("PostgreSQL accepts a correction that one proposes and another confirms", async () => {
  for (const statement of [open(), propose(), confirm(second)]) await owner.query(statement);
  const { rows } = await owner.query(`select "confirmedById" from "Correction" where "id" = $1`, [id]);
  expect(rows).toEqual([{ confirmedById: second }]);
});

test("a correction is opened under oversight alone", async () => {
  await portal.query("begin");
  await portal.query(`select set_config('app.person', $1, true)`, [lead]);
  await expect(portal.query(open())).rejects.toMatchObject({ code: "42501" });
  await portal.query("rollback");
});
