import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeEvaluation } from "#tests/support/factories/evaluations.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound, moveRound } from "#tests/support/factories/rounds.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

// Past the portal's own code: PostgreSQL alone keeps what a final evaluation said.

let owner: pg.Client;
let begun: string;
let final: string;
let finalEarly: string;

beforeAll(async () => {
  owner = await ownerConnection();
  const evaluator = await makePerson("evaluator", "health");
  const evaluatorId = evaluator.id;
  const evaluationIn = async (roundId: string, service: number, finalLevel?: number) => {
    const proposal = await makeAcceptedProposal({ roundId, organisation: "interior", service });
    return (await makeEvaluation({ proposalId: proposal.id, evaluatorId, finalLevel })).id;
  };
  finalEarly = await evaluationIn((await makeRound()).id, 0, 3);
  const round = await makeRound();
  begun = await evaluationIn(round.id, 0);
  await owner.query(`update "Evaluation" set "state" = 'inProgress' where "id" = $1`, [begun]);
  final = await evaluationIn(round.id, 1, 3);
  await moveRound(round.id, "deliberating");
});
afterAll(() => owner.end());
beforeEach(() => owner.query("begin"));
afterEach(() => owner.query("rollback"));

const keep = (id: string) =>
  `insert into "EvaluationVersion" ("id", "evaluationId", "content", "reason", "reopenedAt")
   values (gen_random_uuid(), '${id}', '{}', 'سبب', clock_timestamp())`;
const reopen = (id: string) =>
  `update "Evaluation" set "state" = 'inProgress', "finalisedAt" = null where "id" = '${id}'`;

const refusals: Record<string, () => string[]> = {
  "an evaluation that was begun deleted": () => [`delete from "Evaluation" where "id" = '${begun}'`],
  "an evaluation that was begun taken back to its start": () => [
    `update "Evaluation" set "state" = 'assigned' where "id" = '${begun}'`,
  ],
  "the note of a final evaluation changed": () => [
    `update "Evaluation" set "note" = 'أخرى' where "id" = '${final}'`,
  ],
  "the date of a final evaluation changed": () => [
    `update "Evaluation" set "finalisedAt" = now() + interval '1 day' where "id" = '${final}'`,
  ],
  "a final evaluation reopened without keeping what it said": () => [reopen(final)],
  "a final evaluation reopened before deliberation": () => [keep(finalEarly), reopen(finalEarly)],
  "a version kept of what is not final": () => [keep(begun)],
  "a kept version changed": () => [keep(final), `update "EvaluationVersion" set "content" = '{"scores":[]}'`],
  "a kept version deleted": () => [keep(final), `delete from "EvaluationVersion"`],
  "the kept versions emptied": () => [`truncate "EvaluationVersion"`],
};

describe("PostgreSQL refuses", () => {
  test.each(Object.entries(refusals))("%s", async (_name, statements) => {
    const [last = "", ...before] = statements().toReversed();
    for (const statement of before.toReversed()) await owner.query(statement);
    await expect(owner.query(last)).rejects.toMatchObject({ code: "23514" });
  });
});

test("PostgreSQL lets a final evaluation be reopened in deliberation once it is kept", async () => {
  await owner.query(keep(final));
  await owner.query(reopen(final));
  const { rows } = await owner.query(`select "state" from "Evaluation" where "id" = $1`, [final]);
  expect(rows).toEqual([{ state: "inProgress" }]);
});
