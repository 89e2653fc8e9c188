"use server";

import { defineAction } from "#lib/define-action.ts";
import { isOpenToAssignment, isOpenToReopening } from "#lib/domain/evaluations/refusal-to-score.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { assignByHand, assignRound } from "./assign.ts";
import { nextOfMine } from "./queries/evaluation.ts";
import { orRefusedByDatabase } from "./refused-by-database.ts";
import { writeEvaluation, refusalToWrite } from "./save-evaluation.ts";
import {
  assignmentForm,
  evaluationForm,
  recusalForm,
  reopeningForm,
  ruleForm,
  takingBackForm,
  withdrawalForm,
} from "./schema.ts";
import { evaluationSubject, takeVersion } from "./subject.ts";
import { letStandAgain } from "./take-reopening-back.ts";

/** An evaluator keeps what they judged so far, as they type or for later, or makes it final and goes on to the next. */
export const saveEvaluation = defineAction({
  permission: "evaluations.score",
  input: evaluationForm,
  subject: (tx, { evaluation }) => evaluationSubject(tx, evaluation),
  run: async ({ tx, input, subject, viewer, now, language }) => {
    const written = await writeEvaluation({ tx, viewer, subject, input, now });
    if (!written.ok) return written;
    const object = `evaluation:${subject.id}`;
    const facts = { intent: input.intent };
    const here = `/${language}/quality/evaluations`;
    if (input.intent === "keep") return done({ object, facts, shown: { version: `${input.version + 1}` } });
    if (input.intent === "save")
      return done({ object, facts, redirectTo: `${here}/${subject.id}?notice=saved` });
    const next = await nextOfMine(tx, viewer, subject.id, subject.proposal.roundId);
    const redirectTo = next ? `${here}/${next}?notice=final` : `/${language}/quality?notice=final`;
    return done({ object, facts, redirectTo });
  },
});

/** An evaluator gives a proposal back, with a reason that the quality lead reads. */
export const recuseEvaluation = defineAction({
  permission: "evaluations.recuse",
  input: recusalForm,
  subject: (tx, { evaluation }) => evaluationSubject(tx, evaluation),
  run: async ({ tx, input, subject, now, language }) => {
    const refusal = refusalToWrite(subject, now);
    if (refusal && refusal.reason !== "evaluatingClosed") return refusal;
    const taken = await takeVersion(
      tx,
      { id: subject.id, version: input.version },
      { state: "recused", recusedAt: now, recusalReason: input.reason },
    );
    if (!taken) return refused("changedMeanwhile");
    return done({ object: `evaluation:${subject.id}`, redirectTo: `/${language}/quality?notice=recused` });
  },
});

/** The quality lead reopens a final evaluation while deliberating or correcting; what it said is kept. */
export const reopenEvaluation = defineAction({
  permission: "evaluations.reopen",
  input: reopeningForm,
  subject: (tx, { evaluation }) => evaluationSubject(tx, evaluation),
  run: async ({ tx, input, subject, viewer, language }) => {
    const { phase, corrections } = subject.proposal.round;
    if (!isOpenToReopening(phase, corrections.length > 0)) return refused("roundNotDeliberating");
    if (subject.state !== "final") return refused("changedMeanwhile");
    const { scores, note, finalisedAt } = subject;
    const said = scores.map(({ criterionId, level, cannotJudge, reason }) => ({
      criterionId,
      level,
      cannotJudge,
      reason,
    }));
    await tx.evaluationVersion.create({
      data: {
        evaluationId: subject.id,
        content: { scores: said, note, finalisedAt: finalisedAt?.toISOString() ?? null },
        reason: input.reason,
        reopenedById: viewer.personId,
      },
    });
    const reopened = { state: "inProgress" as const, finalisedAt: null };
    // Its evaluator may have come to belong to the organisation since: then nobody may judge it anew.
    const taken = await orRefusedByDatabase(() =>
      takeVersion(tx, { id: subject.id, version: input.version }, reopened),
    );
    if (taken !== true) return taken || refused("changedMeanwhile");
    return done({
      object: `evaluation:${subject.id}`,
      redirectTo: `/${language}/quality/evaluations/${subject.id}?notice=reopened`,
    });
  },
});

/** The quality lead takes a reopening back, as where its evaluator has left: what was final before stands again. */
export const takeReopeningBack = defineAction({
  permission: "evaluations.reopen",
  name: "evaluations.takeReopeningBack",
  input: takingBackForm,
  subject: (tx, { evaluation }) => evaluationSubject(tx, evaluation),
  run: async ({ tx, input, subject, language }) => {
    const refusal = await letStandAgain(tx, subject, input.version);
    if (refusal) return refusal;
    return done({
      object: `evaluation:${subject.id}`,
      redirectTo: `/${language}/quality/evaluations/${subject.id}?notice=takenBack`,
    });
  },
});

/** The quality lead gives one proposal, or many at once, to one evaluator. */
export const assignEvaluator = defineAction({
  permission: "evaluations.assign",
  input: assignmentForm,
  subject: (tx, { round }) => tx.round.findUnique({ where: { slug: round } }),
  run: async ({ tx, input, subject, viewer, language }) => {
    if (!isOpenToAssignment(subject.phase)) return refused("roundNotEvaluating");
    const assigned = await assignByHand(tx, {
      round: subject,
      proposals: input.proposals,
      evaluatorId: input.evaluator,
      assignedById: viewer.personId,
    });
    if (!assigned.ok) return assigned;
    return done({
      object: `round:${subject.slug}`,
      facts: { evaluator: input.evaluator, added: assigned.value.join(" ") },
      redirectTo: `/${language}/quality/rounds/${subject.slug}/evaluations?notice=assigned`,
    });
  },
});

/** The quality lead fills all accepted proposals of a round by the rule. */
export const assignEvaluatorsByRule = defineAction({
  permission: "evaluations.assign",
  name: "evaluations.assignByRule",
  input: ruleForm,
  subject: (tx, { round }) => tx.round.findUnique({ where: { slug: round } }),
  run: async ({ tx, subject, viewer, language }) => {
    if (!isOpenToAssignment(subject.phase)) return refused("roundNotEvaluating");
    const plan = await assignRound(tx, subject, viewer.personId);
    if (!plan.ok) return plan;
    return done({
      object: `round:${subject.slug}`,
      facts: { added: plan.value.added.length, short: plan.value.short.length },
      redirectTo: `/${language}/quality/rounds/${subject.slug}/evaluations?notice=assignedByRule`,
    });
  },
});

/** The quality lead takes back an assignment that the evaluator has not begun. */
export const withdrawAssignment = defineAction({
  permission: "evaluations.assign",
  name: "evaluations.withdraw",
  input: withdrawalForm,
  subject: (tx, { evaluation }) => evaluationSubject(tx, evaluation),
  run: async ({ tx, input, subject, language }) => {
    if (subject.state !== "assigned") return refused("evaluationStarted");
    const { count } = await tx.evaluation.deleteMany({
      where: { id: subject.id, version: input.version, state: "assigned" },
    });
    if (count !== 1) return refused("changedMeanwhile");
    return done({
      object: `proposal:${subject.proposalId}`,
      facts: { evaluator: subject.evaluatorId },
      redirectTo: `/${language}/quality/rounds/${subject.proposal.round.slug}/evaluations?notice=withdrawn`,
    });
  },
});
