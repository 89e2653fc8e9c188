import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { assignEvaluator, assignEvaluatorsByRule } from "#lib/evaluations/actions.ts";
import { remindOfEvaluations } from "#lib/evaluations/remind-of-evaluations.ts";
import { actAs } from "#tests/support/acting.ts";
import { makeEvaluation } from "#tests/support/factories/evaluations.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

const day = 86_400_000;
let lead: { id: string };
let evaluator: { id: string };
let address: string;

beforeAll(async () => {
  lead = await makePerson("qualityLead", "telecom");
});
beforeEach(async () => {
  evaluator = await makePerson("evaluator", "health");
  address = (await database().person.findUniqueOrThrow({ where: { id: evaluator.id } })).email;
});

const letters = () =>
  inScope(portalScope, (tx) =>
    tx.letter.findMany({ where: { recipient: address }, orderBy: { createdAt: "asc" } }),
  );
const proposalsOf = async (roundId: string) =>
  Promise.all([0, 1].map((service) => makeAcceptedProposal({ roundId, organisation: "interior", service })));

describe("an evaluator is told of what is theirs to evaluate", () => {
  test("by hand: one letter for all that is assigned at once, none for what was assigned before", async () => {
    const round = await makeRound();
    const [one, two] = await proposalsOf(round.id);
    const about = { round: round.slug, evaluator: evaluator.id };
    await actAs(lead.id, assignEvaluator, { ...about, "proposals[0]": one?.id ?? "" });
    const both = { "proposals[0]": one?.id ?? "", "proposals[1]": two?.id ?? "" };
    await actAs(lead.id, assignEvaluator, { ...about, ...both });
    const [first, second, ...more] = await letters();
    expect(more).toEqual([]);
    expect(first?.text).toContain(one?.reference);
    expect(second?.text).toContain(two?.reference);
    expect(second?.text).not.toContain(one?.reference);
    await actAs(lead.id, assignEvaluator, { ...about, ...both });
    expect(await letters()).toHaveLength(2);
  });

  test("by the rule: one letter for all of a round", async () => {
    const round = await makeRound();
    const proposals = await proposalsOf(round.id);
    await actAs(lead.id, assignEvaluatorsByRule, { round: round.slug });
    const assigned = await inScope(portalScope, (tx) =>
      tx.evaluation.findMany({ where: { proposal: { roundId: round.id } }, include: { evaluator: true } }),
    );
    const addresses = [...new Set(assigned.map((row) => row.evaluator.email))];
    const references = proposals.map(({ reference }) => reference);
    const told = await inScope(portalScope, (tx) =>
      tx.letter.findMany({
        where: { recipient: { in: addresses }, OR: references.map((text) => ({ text: { contains: text } })) },
      }),
    );
    expect(told.map(({ recipient }) => recipient).toSorted()).toEqual(addresses.toSorted());
  });
});

describe("an evaluator is reminded of what is not final", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const remind = () => remindOfEvaluations.run({}, { signal: new AbortController().signal });

  test("once in the last week and once on the last day, with all of a round in one letter", async () => {
    const round = await makeRound();
    const [one, two] = await proposalsOf(round.id);
    for (const proposal of [one, two])
      await makeEvaluation({ proposalId: proposal?.id ?? "", evaluatorId: evaluator.id });
    const { evaluatingUntil } = await database().round.findUniqueOrThrow({ where: { id: round.id } });
    const daysBefore = (days: number) => vi.setSystemTime(evaluatingUntil.getTime() - days * day);
    daysBefore(9);
    await remind();
    expect(await letters()).toEqual([]);
    daysBefore(6.5);
    await Promise.all([remind(), remind()]);
    const [first, ...more] = await letters();
    expect(more).toEqual([]);
    expect(first?.subject).toBe("بقي تقييمان لم تجعلهما نهائيين");
    for (const proposal of [one, two]) expect(first?.text).toContain(proposal?.reference);
    daysBefore(0.9);
    await remind();
    daysBefore(-0.1);
    await remind();
    expect(await letters()).toHaveLength(2);
  });

  test("never of what is final, given back, or not theirs to finish any more", async () => {
    const round = await makeRound();
    const [one, two] = await proposalsOf(round.id);
    await makeEvaluation({ proposalId: one?.id ?? "", evaluatorId: evaluator.id, finalLevel: 3 });
    const { id } = await makeEvaluation({ proposalId: two?.id ?? "", evaluatorId: evaluator.id });
    await inScope(portalScope, (tx) =>
      tx.evaluation.update({
        where: { id },
        data: { state: "recused", recusedAt: new Date(), recusalReason: "قرابة من الدرجة الأولى" },
      }),
    );
    const { evaluatingUntil } = await database().round.findUniqueOrThrow({ where: { id: round.id } });
    vi.setSystemTime(evaluatingUntil.getTime() - day / 2);
    await remind();
    expect(await letters()).toEqual([]);
  });
});
