import { beforeAll, expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { reopenEvaluation } from "#lib/evaluations/actions.ts";
import {
  confirmPublication,
  openCorrection,
  proposeCorrection,
  proposePublication,
} from "#lib/rankings/actions.ts";
import { publishEdition } from "#lib/rankings/publish-edition.ts";
import { actAs, type Acted } from "#tests/support/acting.ts";
import { computedCertainty } from "#tests/support/computed-certainty.ts";
import { makeDeliberatedRound, roundFields } from "#tests/support/factories/deliberated-round.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { moveRound } from "#tests/support/factories/rounds.ts";

// Two acts at the same moment: the later one finds what the earlier one did.

type Round = Awaited<ReturnType<typeof makeDeliberatedRound>>;

const reason = "نُقل مستوى معيار الطلب من ترشيح آخر خطأً، كما تبيّن من محضر المداولة.";
const attempts = Array.from({ length: 4 }, (_, index) => [index + 1]);
let lead: { id: string };
let other: { id: string };

beforeAll(async () => {
  lead = await makePerson("qualityLead", "telecom");
  other = await makePerson("qualityLead", "telecom");
});

/** How an act on the round ended while another lead reopened one of its evaluations, and how that ended. */
async function whileReopening(round: Round, act: () => Promise<Acted>) {
  const evaluation = await inScope(portalScope, (tx) =>
    tx.evaluation.findFirstOrThrow({ where: { proposalId: round.proposals[0]?.id } }),
  );
  const reopening = { evaluation: evaluation.id, version: `${evaluation.version}`, reason };
  const ends = await Promise.all([act(), actAs(other.id, reopenEvaluation, reopening)]);
  return ends.map(({ wentTo, state }) => (wentTo ? "done" : state?.refusal?.reason));
}

const oneOf = (reasonOfLead: string) => [
  ["done", "roundNotDeliberating"],
  [reasonOfLead, "done"],
];

test.each(attempts)("a ranking is not proposed while an evaluation is reopened (%d)", async () => {
  const round = await makeDeliberatedRound();
  const fields = await roundFields(round);
  const ends = await whileReopening(round, () => actAs(lead.id, proposePublication, fields));
  expect(oneOf("conditionsUnmet")).toContainEqual(ends);
});

test.each(attempts)("a correction is not proposed while an evaluation is reopened (%d)", async () => {
  const round = await makeDeliberatedRound();
  await moveRound(round.id, "published");
  await inScope(portalScope, (tx) =>
    publishEdition(tx, { roundId: round.id, reason: null, byId: null, now: new Date() }),
  );
  await actAs(lead.id, openCorrection, { ...(await roundFields(round)), reason });
  const fields = await roundFields(round);
  const ends = await whileReopening(round, () => actAs(lead.id, proposeCorrection, fields));
  expect(oneOf("correctionUnfinished")).toContainEqual(ends);
});

test("two rounds are published, each edition after the other", async () => {
  const rounds = [await makeDeliberatedRound(), await makeDeliberatedRound()];
  for (const round of rounds) {
    await actAs(lead.id, proposePublication, { ...(await roundFields(round)), reason });
    await computedCertainty(round);
  }
  const ends = await Promise.all(
    rounds.map(async (round) => actAs(other.id, confirmPublication, await roundFields(round))),
  );
  expect(ends.map(({ wentTo }) => wentTo)).toEqual(rounds.map(({ slug }) => `/ar/priorities/${slug}`));
});
