import { describe, expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { proposePublication } from "#lib/rankings/actions.ts";
import { rankingOfEdition } from "#lib/rankings/queries/editions.ts";
import { roundRanking } from "#lib/rankings/queries/round-ranking.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makeDeliberatedRound, roundFields } from "#tests/support/factories/deliberated-round.ts";
import { makeEvaluation } from "#tests/support/factories/evaluations.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

const now = new Date("2026-11-20T09:00:00Z");

async function seenBy(role: Parameters<typeof makePerson>[0], slug: string, organisation = "telecom") {
  const person = await makePerson(role, organisation);
  return roundRanking(await viewerAs(person.id), slug, now);
}

describe("The ranking of a round before its publication", () => {
  test.each(["qualityLead", "administrator", "auditor"] as const)("is seen by the %s", async (role) => {
    const { slug } = await makeDeliberatedRound();
    const record = await seenBy(role, slug);
    expect(record?.ranking?.rows.map(({ rank }) => rank)).toEqual([1, 2]);
    expect(record?.conditions.every(({ met }) => met)).toBe(true);
    expect(record?.mayPropose).toBe(role === "qualityLead");
    expect(record?.mayConfirm).toBe(role !== "auditor");
  });

  test.each([
    ["officer", "interior"],
    ["catalogueEditor", "interior"],
    ["evaluator", "economy"],
  ] as const)("is not seen by the %s", async (role, organisation) => {
    const { slug } = await makeDeliberatedRound();
    expect(await seenBy(role, slug, organisation)).toBeNull();
    expect(await rankingOfEdition(slug)).toBeNull();
  });

  test("lists apart what nobody has scored, and says what is missing", async () => {
    const round = await makeRound({ phase: "evaluating" });
    const scored = await makeAcceptedProposal({ roundId: round.id, organisation: "interior" });
    const unscored = await makeAcceptedProposal({ roundId: round.id, organisation: "health" });
    const evaluator = await makePerson("evaluator", "economy");
    await makeEvaluation({ proposalId: scored.id, evaluatorId: evaluator.id, finalLevel: 4 });
    await makeEvaluation({ proposalId: unscored.id, evaluatorId: evaluator.id });

    const record = await seenBy("qualityLead", round.slug);
    expect(record?.ranking?.rows.map(({ id }) => id)).toEqual([scored.reference]);
    expect(record?.ranking?.incomplete.map(({ id, missing }) => [id, missing.length])).toEqual([
      [unscored.reference, 14],
    ]);
    const unmet = record?.conditions.filter(({ met }) => !met);
    expect(unmet?.map(({ condition, proposals }) => [condition, proposals.length])).toEqual([
      ["noEvaluationOpen", 1],
      ["enoughEvaluations", 2],
      ["bothGroups", 2],
      ["everyProposalComplete", 1],
      ["agreementReached", 0],
    ]);
  });

  test("counts neither evaluations under way nor nominations that were declined", async () => {
    const round = await makeDeliberatedRound();
    await inScope(portalScope, (tx) =>
      tx.proposal.update({ where: { id: round.proposals[1]?.id }, data: { status: "declined" } }),
    );
    const record = await seenBy("qualityLead", round.slug);
    expect(record?.ranking?.rows.map(({ id }) => id)).toEqual([round.proposals[0]?.reference]);
  });

  test("is nothing where nothing was accepted, and not found where there is no round", async () => {
    const { slug } = await makeRound({ phase: "evaluating" });
    expect((await seenBy("qualityLead", slug))?.ranking).toBeNull();
    expect(await seenBy("qualityLead", "no-such-round")).toBeNull();
  });

  test("says who proposed its publication, to everyone but as their own only to them", async () => {
    const round = await makeDeliberatedRound();
    const lead = await makePerson("qualityLead", "telecom");
    await actAs(lead.id, proposePublication, await roundFields(round));
    const own = await roundRanking(await viewerAs(lead.id), round.slug, now);
    expect(own?.publication).toMatchObject({ isOwn: true, reason: null });
    expect((await seenBy("administrator", round.slug))?.publication).toMatchObject({ isOwn: false });
  });
});
