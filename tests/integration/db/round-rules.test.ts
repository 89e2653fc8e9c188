import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { phaseCanFollow, phases } from "#lib/domain/rounds/phases.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

// Past the portal's own code: PostgreSQL alone holds the settings of a round.

let owner: pg.Client;
const rounds: Record<string, string> = {};

beforeAll(async () => {
  owner = await ownerConnection();
  for (const phase of phases) {
    rounds[phase] = (await makeRound({ phase })).id;
  }
  await makeAcceptedProposal({ roundId: rounds["nominating"] ?? "", organisation: "interior" });
});
afterAll(() => owner.end());
beforeEach(() => owner.query("begin"));
afterEach(() => owner.query("rollback"));

describe("PostgreSQL lets a round go along its graph alone", () => {
  const pairs = phases.flatMap((from) => phases.map((to) => ({ from, to })));

  test.each(pairs.filter(({ from, to }) => from !== to))("$from → $to", async ({ from, to }) => {
    const move = owner.query(
      `update "Round" set "phase" = $2, "frozenAt" = coalesce("frozenAt", now()) where "id" = $1`,
      [rounds[from], to],
    );
    if (phaseCanFollow(from, to)) expect((await move).rowCount).toBe(1);
    else await expect(move).rejects.toMatchObject({ code: "23514" });
  });
});

const otherSet = `insert into "CriteriaSet" ("id", "version")
  values ('00000000-0000-7000-8000-000000000001', 'other')`;

const refusals: Record<string, { in: string; given?: string; set: string }> = {
  "an agreement gate above 1": { in: "planned", set: `"agreementGate" = 1.1` },
  "a round that asks no group": { in: "planned", set: `"groups" = '{}'` },
  "a group asked twice": { in: "planned", set: `"groups" = '{ministry,ministry}'` },
  "a group that is none": { in: "planned", set: `"groups" = '{null}'` },
  "more draws than are of use": { in: "planned", set: `"draws" = 100001` },
  "no day to object": { in: "planned", set: `"objectionDays" = 0` },
  "the agreement gate changed after the method is frozen": { in: "evaluating", set: `"agreementGate" = 0.1` },
  "the groups changed after the method is frozen": { in: "evaluating", set: `"groups" = '{ministry}'` },
  "the period of objection changed after publication": { in: "published", set: `"objectionDays" = 1` },
  "other criteria for a round with a nomination": {
    in: "nominating",
    given: otherSet,
    set: `"criteriaSetId" = '00000000-0000-7000-8000-000000000001'`,
  },
};

describe("PostgreSQL refuses", () => {
  test.each(Object.entries(refusals))("%s", async (_name, { in: phase, given, set }) => {
    if (given) await owner.query(given);
    const change = owner.query(`update "Round" set ${set} where "id" = $1`, [rounds[phase]]);
    await expect(change).rejects.toMatchObject({ code: "23514" });
  });
});

test("PostgreSQL lets the settings of a planned round be changed", async () => {
  await owner.query(otherSet);
  const { rowCount } = await owner.query(
    `update "Round" set "groups" = '{ministry}', "agreementGate" = 0.8, "objectionDays" = 30,
        "criteriaSetId" = '00000000-0000-7000-8000-000000000001' where "id" = $1`,
    [rounds["planned"]],
  );
  expect(rowCount).toBe(1);
});

describe("PostgreSQL takes no criterion more into a set that a frozen round uses", () => {
  const add = (set: string) =>
    owner.query(
      `insert into "Criterion" ("id", "criteriaSetId", "code", "dimension", "position", "nameAr", "nameEn",
                                "levelsAr", "levelsEn", "sources", "defaultWeight")
       select gen_random_uuid(), ${set}, 'I99', "dimension", 99, "nameAr", "nameEn", "levelsAr", "levelsEn", "sources", 0
         from "Criterion" limit 1`,
    );
  const used = `(select "criteriaSetId" from "Round" where "frozenAt" is not null limit 1)`;
  const unused = `'00000000-0000-7000-8000-000000000001'`;

  test("neither a new one", async () => {
    await expect(add(used)).rejects.toMatchObject({ code: "23514" });
  });

  test("nor one of another set", async () => {
    await owner.query(otherSet);
    expect((await add(unused)).rowCount).toBe(1);
    const move = owner.query(
      `update "Criterion" set "criteriaSetId" = ${used} where "criteriaSetId" = ${unused}`,
    );
    await expect(move).rejects.toMatchObject({ code: "23514" });
  });
});

describe("PostgreSQL keeps how weights were decided", () => {
  const decide = (phase: string) =>
    owner.query(
      `insert into "WeightDecision" ("id", "roundId", "method", "input")
       values ('00000000-0000-7000-8000-000000000002', $1, 'pairwise', '{}')`,
      [rounds[phase]],
    );
  const refused = { code: "23514" };

  test("as it was said", async () => {
    await decide("planned");
    await expect(owner.query(`update "WeightDecision" set "record" = 'آخر'`)).rejects.toMatchObject(refused);
  });

  test("and takes none once the round is frozen", async () => {
    await expect(decide("evaluating")).rejects.toMatchObject(refused);
  });

  test("nor lets one go", async () => {
    await decide("nominating");
    await owner.query(`update "Round" set "phase" = 'evaluating', "frozenAt" = now() where "id" = $1`, [
      rounds["nominating"],
    ]);
    await expect(owner.query(`delete from "WeightDecision"`)).rejects.toMatchObject(refused);
  });
});
