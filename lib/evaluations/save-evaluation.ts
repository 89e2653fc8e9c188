import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { hasConflictOfInterest } from "#lib/domain/evaluations/conflict-of-interest.ts";
import { judgementFaults, type Judgement, type JudgementFault } from "#lib/domain/evaluations/judgement.ts";
import { refusalToScore } from "#lib/domain/evaluations/refusal-to-score.ts";
import { done, refused, type Outcome, type Refusal } from "#lib/domain/outcome.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import { readJudgedPapers } from "./judged-papers.ts";
import { readOrganisationTree } from "./queries/organisation-tree.ts";
import { orRefusedByDatabase } from "./refused-by-database.ts";
import type { EvaluationForm } from "./schema.ts";
import { takeVersion, type EvaluationSubject } from "./subject.ts";

interface Save {
  tx: Transaction;
  viewer: Viewer;
  subject: EvaluationSubject;
  input: EvaluationForm;
  now: Date;
}

/** Writes what an evaluator judged so far, or for good; nothing of it stays where it is refused. */
export async function writeEvaluation({ tx, viewer, subject, input, now }: Save): Promise<Outcome<null>> {
  const refusal = refusalToWrite(subject, now) ?? (await refusalForInterest(tx, viewer, subject));
  if (refusal) return refusal;
  const judgements = judgementsOf(subject, input);
  const faults = input.intent === "final" ? judgementFaults(judgements) : [];
  if (faults.length > 0) return refusedForFaults(faults, subject);
  return orRefusedByDatabase(async () => {
    // The scores first: once the evaluation is final, the database closes them.
    await tx.score.deleteMany({ where: { evaluationId: subject.id } });
    await tx.score.createMany({
      data: judgements.map(({ criterion, ...said }) => ({
        ...said,
        criterionId: criterion,
        evaluationId: subject.id,
      })),
    });
    const state = input.intent === "final" ? ("final" as const) : ("inProgress" as const);
    const finalisedAt = state === "final" ? now : null;
    // What was seen first is kept until the evaluation is final: a change between is to be pointed out.
    const seen =
      subject.seen === null || state === "final"
        ? { seen: { ...(await readJudgedPapers(tx, subject.proposalId)) } }
        : {};
    const taken = await takeVersion(
      tx,
      { id: subject.id, version: input.version },
      { state, finalisedAt, note: input.note, ...seen },
    );
    return taken ? done(null) : refused("changedMeanwhile");
  });
}

/** Why an evaluation cannot be written now, with the date that was missed. */
export function refusalToWrite(
  { state, versions, proposal: { round } }: EvaluationSubject,
  now: Date,
): Refusal | null {
  const evaluatingUntil = round.evaluatingUntil.getTime();
  const reopened = versions.length > 0;
  const correcting = round.corrections.length > 0;
  const { phase } = round;
  const reason = refusalToScore({ phase, state, reopened, correcting, now: now.getTime(), evaluatingUntil });
  if (!reason) return null;
  return reason === "evaluatingClosed" ? { ...refused(reason), deadline: evaluatingUntil } : refused(reason);
}

async function refusalForInterest(
  tx: Transaction,
  viewer: Viewer,
  subject: EvaluationSubject,
): Promise<Refusal | null> {
  const { parents } = await readOrganisationTree(tx);
  const own = viewer.organisationId ? [viewer.organisationId] : [];
  const belongs = [...own, ...viewer.roles.flatMap(({ reach }) => reach)];
  return hasConflictOfInterest(belongs, subject.proposal.organisationId, parents)
    ? refused("conflictOfInterest")
    : null;
}

function judgementsOf({ proposal }: EvaluationSubject, { scores }: EvaluationForm): Judgement[] {
  return proposal.round.criteriaSet.criteria.map(({ id, code }) => {
    const said = scores[code];
    const cannotJudge = said?.choice === "cannotJudge";
    const level = said?.choice && !cannotJudge ? Number(said.choice) : null;
    return { criterion: id, level, cannotJudge, reason: said?.reason ?? null };
  });
}

const fieldOfFault: Record<JudgementFault["fault"], { field: "choice" | "reason"; reason: Reason }> = {
  notJudged: { field: "choice", reason: "required" },
  reasonMissing: { field: "reason", reason: "reasonNeededAtExtremes" },
};

function refusedForFaults(faults: readonly JudgementFault[], { proposal }: EvaluationSubject): Refusal {
  const codes = new Map(proposal.round.criteriaSet.criteria.map(({ id, code }) => [id, code]));
  const fields = faults.map(({ criterion, fault }) => {
    const { field, reason } = fieldOfFault[fault];
    return [`scores.${codes.get(criterion)}.${field}`, reason];
  });
  const unjudged = faults.some(({ fault }) => fault === "notJudged");
  return refused(unjudged ? "evaluationIncomplete" : "reasonNeededAtExtremes", Object.fromEntries(fields));
}
