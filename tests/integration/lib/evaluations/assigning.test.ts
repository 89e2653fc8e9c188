import { beforeAll, describe, expect, test } from "vitest";
import type { Action } from "#lib/action-state.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { assignEvaluator, assignEvaluatorsByRule, withdrawAssignment } from "#lib/evaluations/actions.ts";
import { listMyEvaluations } from "#lib/evaluations/queries/my-evaluations.ts";
import { readProgress } from "#lib/evaluations/queries/progress.ts";
import { orRefusedByDatabase } from "#lib/evaluations/refused-by-database.ts";
import { withdrawProposal } from "#lib/proposals/actions.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makeEvaluation } from "#tests/support/factories/evaluations.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound, moveRound } from "#tests/support/factories/rounds.ts";

let lead: { id: string };

const sendAs = (person: { id: string }, action: Action, fields: Record<string, string>) =>
  actAs(person.id, action, fields);
const send = (action: Action, fields: Record<string, string>) => sendAs(lead, action, fields);

beforeAll(async () => {
  lead = await makePerson("qualityLead", "telecom");
});

const evaluationsOf = (proposalId: string) =>
  inScope(portalScope, (tx) =>
    tx.evaluation.findMany({ where: { proposalId }, include: { evaluator: true } }),
  );

/** The fields of a form in which several boxes are ticked. */
const several = (fields: Record<string, string>, proposals: readonly string[]) => ({
  ...fields,
  ...Object.fromEntries(proposals.map((id, index) => [`proposals[${index}]`, id])),
});

async function accepted(organisation = "interior") {
  const round = await makeRound();
  const proposal = await makeAcceptedProposal({ roundId: round.id, organisation });
  return { round, proposal };
}

describe("assigning by hand", () => {
  test.each([
    ["health", "ministry"],
    ["telecom", "quality"],
  ] as const)("an evaluator of %s scores in the group %s", async (organisation, group) => {
    const { round, proposal } = await accepted();
    const evaluator = await makePerson("evaluator", organisation);
    await send(assignEvaluator, { round: round.slug, proposals: proposal.id, evaluator: evaluator.id });
    expect(await evaluationsOf(proposal.id)).toMatchObject([
      { evaluatorId: evaluator.id, group, state: "assigned", assignedById: lead.id },
    ]);
  });

  test("an evaluator of the same ministry is refused by the rule", async () => {
    const { round, proposal } = await accepted();
    const evaluator = await makePerson("evaluator", "interior");
    const fields = { round: round.slug, proposals: proposal.id, evaluator: evaluator.id };
    const { state } = await send(assignEvaluator, fields);
    expect(state?.refusal?.reason).toBe("conflictOfInterest");
    expect(state?.refusal?.fields).toHaveProperty("evaluator");
    expect(await evaluationsOf(proposal.id)).toEqual([]);
  });

  test("and by the database, whose refusal reads the same", async () => {
    const { proposal } = await accepted();
    const evaluator = await makePerson("evaluator", "interior");
    const refusal = await orRefusedByDatabase(() =>
      makeEvaluation({ proposalId: proposal.id, evaluatorId: evaluator.id }),
    );
    expect(refusal).toEqual({ ok: false, reason: "conflictOfInterest" });
  });

  test("what the database says of other things is not hidden", async () => {
    const { proposal } = await accepted();
    const evaluator = await makePerson("evaluator", "health");
    await makeEvaluation({ proposalId: proposal.id, evaluatorId: evaluator.id });
    const twice = orRefusedByDatabase(() =>
      makeEvaluation({ proposalId: proposal.id, evaluatorId: evaluator.id }),
    );
    await expect(twice).rejects.toThrow();
  });

  test("nobody is assigned twice, nor without the role", async () => {
    const { round, proposal } = await accepted();
    const evaluator = await makePerson("evaluator", "health");
    const fields = { round: round.slug, proposals: proposal.id, evaluator: evaluator.id };
    await send(assignEvaluator, fields);
    const twice = await send(assignEvaluator, fields);
    expect(twice.state?.refusal?.reason).toBe("alreadyAssigned");
    const officer = await makePerson("officer", "health");
    const without = await send(assignEvaluator, { ...fields, evaluator: officer.id });
    expect(without.state?.refusal?.reason).toBe("notAnEvaluator");
  });

  test("many at once: what they have stays, what is their own stops all of it", async () => {
    const { round, proposal } = await accepted();
    const inRound = { roundId: round.id, organisation: "interior" };
    const second = await makeAcceptedProposal({ ...inRound, service: 1 });
    const own = await makeAcceptedProposal({ roundId: round.id, organisation: "health" });
    const evaluator = await makePerson("evaluator", "health");
    const fields = { round: round.slug, evaluator: evaluator.id };
    await send(assignEvaluator, { ...fields, proposals: proposal.id });

    const stopped = await actAs(lead.id, assignEvaluator, several(fields, [proposal.id, second.id, own.id]));
    expect(stopped.state?.refusal?.reason).toBe("conflictOfInterest");
    expect(stopped.state?.refusal?.sentence).toContain(own.reference);
    expect(await evaluationsOf(second.id)).toEqual([]);

    await actAs(lead.id, assignEvaluator, several(fields, [proposal.id, second.id]));
    expect(await evaluationsOf(proposal.id)).toHaveLength(1);
    expect(await evaluationsOf(second.id)).toMatchObject([{ evaluatorId: evaluator.id }]);
  });

  test("a group that the round does not ask is not given its nominations", async () => {
    const open = await makeRound({ phase: "nominating", groups: ["ministry"] });
    const nominated = await makeAcceptedProposal({ roundId: open.id, organisation: "interior" });
    const evaluator = await makePerson("evaluator", "telecom");
    const fields = { round: open.slug, proposals: nominated.id, evaluator: evaluator.id };
    const { state } = await send(assignEvaluator, fields);
    expect(state?.refusal?.reason).toBe("groupNotAsked");
    await send(assignEvaluatorsByRule, { round: open.slug });
    const groups = (await evaluationsOf(nominated.id)).map(({ group }) => group);
    expect(groups).toEqual(["ministry", "ministry", "ministry"]);
  });

  test("no proposal is none to assign", async () => {
    const { round } = await accepted();
    const evaluator = await makePerson("evaluator", "health");
    const { state } = await send(assignEvaluator, { round: round.slug, evaluator: evaluator.id });
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["proposals"]);
  });

  test("a proposal of another round is not found", async () => {
    const { proposal } = await accepted();
    const elsewhere = await makeRound();
    const evaluator = await makePerson("evaluator", "health");
    const fields = { round: elsewhere.slug, proposals: proposal.id, evaluator: evaluator.id };
    expect((await send(assignEvaluator, fields)).state?.refusal?.reason).toBe("notFound");
  });

  test.each(["evaluator", "officer", "administrator", "auditor"] as const)(
    "an %s may not assign",
    async (role) => {
      const { round, proposal } = await accepted();
      const person = await makePerson(role, "health");
      const { state } = await sendAs(person, assignEvaluator, {
        round: round.slug,
        proposals: proposal.id,
        evaluator: person.id,
      });
      expect(state?.refusal?.reason).toBe("notPermitted");
    },
  );
});

describe("assigning by rule", () => {
  test("fills from both groups, never the own organisation; the ministry's own goes to ministries alone", async () => {
    const round = await makeRound();
    const interior = await makeAcceptedProposal({ roundId: round.id, organisation: "interior" });
    const telecom = await makeAcceptedProposal({ roundId: round.id, organisation: "telecom" });
    const { wentTo } = await send(assignEvaluatorsByRule, { round: round.slug });
    expect(wentTo).toBe(`/ar/quality/rounds/${round.slug}/evaluations?notice=assignedByRule`);

    const ofInterior = await evaluationsOf(interior.id);
    expect(ofInterior).toHaveLength(3);
    expect(new Set(ofInterior.map(({ group }) => group))).toEqual(new Set(["quality", "ministry"]));
    expect(ofInterior.some(({ evaluator }) => evaluator.organisationId === interior.organisationId)).toBe(
      false,
    );
    expect(new Set((await evaluationsOf(telecom.id)).map(({ group }) => group))).toEqual(
      new Set(["ministry"]),
    );

    await send(assignEvaluatorsByRule, { round: round.slug });
    expect(await evaluationsOf(interior.id)).toHaveLength(3);
  });
});

test("in deliberation, where they could not score, nobody is assigned by hand or by the rule", async () => {
  const { round, proposal } = await accepted();
  const evaluator = await makePerson("evaluator", "health");
  const { id } = await makeEvaluation({ proposalId: proposal.id, evaluatorId: evaluator.id });
  await moveRound(round.id, "deliberating");
  const other = await makePerson("evaluator", "economy");
  const fields = { round: round.slug, proposals: proposal.id, evaluator: other.id };
  for (const acted of [
    await send(assignEvaluator, fields),
    await send(assignEvaluatorsByRule, { round: round.slug }),
  ])
    expect(acted.state?.refusal?.reason).toBe("roundNotEvaluating");
  // What was assigned in time and never begun can still be taken back.
  expect((await send(withdrawAssignment, { evaluation: id, version: "1" })).wentTo).toContain("withdrawn");
  expect(await evaluationsOf(proposal.id)).toEqual([]);
});

describe("a nomination that is withdrawn", () => {
  async function assignedAndOpen() {
    const round = await makeRound({ phase: "nominating", nominatingUntil: 5 });
    const proposal = await makeAcceptedProposal({ roundId: round.id, organisation: "interior" });
    const officer = await makePerson("officer", "interior");
    const evaluator = await makePerson("evaluator", "health");
    const assign = () =>
      send(assignEvaluator, { round: round.slug, proposals: proposal.id, evaluator: evaluator.id });
    const { version } = await inScope(portalScope, (tx) =>
      tx.proposal.findUniqueOrThrow({ where: { id: proposal.id } }),
    );
    const fields = { proposal: proposal.id, version: `${version}`, reason: "تأجّل المشروع" };
    return { proposal, evaluator, assign, withdraw: () => sendAs(officer, withdrawProposal, fields) };
  }

  test("is nobody's to evaluate any more", async () => {
    const { proposal, evaluator, assign, withdraw } = await assignedAndOpen();
    await assign();
    const gaveBack = await makePerson("evaluator", "economy");
    const { id } = await makeEvaluation({ proposalId: proposal.id, evaluatorId: gaveBack.id });
    await inScope(portalScope, (tx) =>
      tx.evaluation.update({
        where: { id },
        data: { state: "recused", recusedAt: new Date(), recusalReason: "قرابة بصاحب الخدمة" },
      }),
    );
    expect((await withdraw()).wentTo).toContain(proposal.id);
    expect(await evaluationsOf(proposal.id)).toMatchObject([{ state: "recused" }]);
    expect(await listMyEvaluations(await viewerAs(evaluator.id))).toEqual([]);
  });

  test.each([1, 2, 3, 4])(
    "is nobody's to evaluate where it is assigned at the same moment (%d)",
    async () => {
      const { proposal, assign, withdraw } = await assignedAndOpen();
      await Promise.all([assign(), withdraw()]);
      expect(await evaluationsOf(proposal.id)).toEqual([]);
    },
  );

  test.each(["draft", "returned", "withdrawn", "declined"] as const)("%s is not assigned", async (status) => {
    const { proposal } = await accepted();
    const evaluatorId = (await makePerson("evaluator", "health")).id;
    await inScope(portalScope, (tx) => tx.proposal.update({ where: { id: proposal.id }, data: { status } }));
    const refusal = await inScope(portalScope, (tx) =>
      orRefusedByDatabase(() =>
        tx.evaluation.create({ data: { proposalId: proposal.id, evaluatorId, group: "ministry" } }),
      ),
    ).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ ok: false, reason: "changedMeanwhile" });
  });
});

describe("withdrawing", () => {
  test("takes back what was not begun, and nothing else", async () => {
    const { proposal } = await accepted();
    const evaluator = await makePerson("evaluator", "health");
    const { id } = await makeEvaluation({ proposalId: proposal.id, evaluatorId: evaluator.id });
    expect((await send(withdrawAssignment, { evaluation: id, version: "2" })).state?.refusal?.reason).toBe(
      "changedMeanwhile",
    );
    await send(withdrawAssignment, { evaluation: id, version: "1" });
    expect(await evaluationsOf(proposal.id)).toEqual([]);
    const begun = await makeEvaluation({ proposalId: proposal.id, evaluatorId: evaluator.id, finalLevel: 3 });
    const { state } = await send(withdrawAssignment, { evaluation: begun.id, version: "1" });
    expect(state?.refusal?.reason).toBe("evaluationStarted");
  });
});

describe("progress", () => {
  test("counts done and assigned, and what each proposal lacks", async () => {
    const { round, proposal } = await accepted();
    const [done, open] = [await makePerson("evaluator", "health"), await makePerson("evaluator", "telecom")];
    await makeEvaluation({ proposalId: proposal.id, evaluatorId: done.id, finalLevel: 3 });
    await makeEvaluation({ proposalId: proposal.id, evaluatorId: open.id, group: "quality" });
    const progress = await readProgress(await viewerAs(lead.id), round.slug);
    expect(progress).toMatchObject({ assigned: 2, done: 1 });
    expect(progress?.proposals).toMatchObject([
      { assigned: 2, done: 1, short: { evaluations: 2, groups: ["quality"] } },
    ]);
    expect(progress?.evaluators.find(({ id }) => id === done.id)).toMatchObject({ assigned: 1, done: 1 });
  });

  test.each(["officer", "evaluator"] as const)("is not shown to an %s", async (role) => {
    const { round } = await accepted();
    const { id } = await makePerson(role, "health");
    expect(await readProgress(await viewerAs(id), round.slug)).toBeNull();
  });
});
