import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { changedPapers } from "#lib/domain/evaluations/changed-papers.ts";
import { mayEvaluatorSeeOthers } from "#lib/domain/evaluations/blindness.ts";
import { byCodeUnit } from "#lib/domain/criteria/canonical-order.ts";
import { isOpenToReopening, refusalToScore } from "#lib/domain/evaluations/refusal-to-score.ts";
import { isOpenToItsEvaluator } from "#lib/domain/evaluations/states.ts";
import { keptVersion } from "#lib/evaluations/kept-version.ts";
import { readJudgedPapers, seenPapers } from "#lib/evaluations/judged-papers.ts";
import { inPreparation } from "#lib/evaluations/subject.ts";
import { isBlindTo } from "./blindness.ts";
import { readDossier } from "./dossier.ts";
import { readJudgedCriteria } from "./judged-criteria.ts";
import { nameOfProposal, namedProposal } from "./proposal-name.ts";

const record = {
  evaluator: { select: { name: true } },
  versions: { orderBy: { reopenedAt: "desc" }, include: { reopenedBy: { select: { name: true } } } },
  proposal: {
    select: {
      ...namedProposal,
      status: true,
      targetMaturity: true,
      round: { include: { corrections: { where: inPreparation } } },
    },
  },
} as const;

export type EvaluationRecord = NonNullable<Awaited<ReturnType<typeof readEvaluation>>>;

/**
 * One evaluation with the dossier and the officer's answers beside it, for its evaluator or for those who oversee;
 * null for anyone else. Other evaluations are there only when the evaluator may see them.
 */
export async function readEvaluation(viewer: Viewer, id: string, now: Date) {
  return inScope(rowScope(viewer), async (tx) => {
    const evaluation = await tx.evaluation.findUnique({ where: { id }, include: record });
    if (!evaluation || !can(viewer, "evaluations.read", { personId: evaluation.evaluatorId })) return null;
    const { proposal, state, versions } = evaluation;
    const { round } = proposal;
    const correcting = round.corrections.length > 0;
    const own = evaluation.evaluatorId === viewer.personId;
    const seen = seenPapers(evaluation.seen);
    const judged = { proposalId: proposal.id, phase: round.phase };
    const hidden = !own && (await isBlindTo(tx, viewer.personId, judged));
    return {
      id,
      state,
      group: evaluation.group,
      version: evaluation.version,
      /** Whoever evaluates the same nomination is not shown what this one says, whatever other role they hold. */
      hidden,
      note: hidden ? null : evaluation.note,
      recusalReason: evaluation.recusalReason,
      finalisedAt: evaluation.finalisedAt,
      evaluator: evaluation.evaluator.name,
      own,
      isOpenToReopening: state === "final" && isOpenToReopening(round.phase, correcting),
      /** Does the lead wait for it, so that what it said before may stand again? */
      isReopened: state === "inProgress" && versions.length > 0 && isOpenToReopening(round.phase, correcting),
      reopenings: hidden ? [] : versions.map(keptVersion),
      round: {
        slug: round.slug,
        name: { ar: round.nameAr, en: round.nameEn },
        phase: round.phase,
        evaluatingUntil: round.evaluatingUntil,
        illustrative: round.illustrative,
      },
      proposal: { ...nameOfProposal(proposal), targetMaturity: proposal.targetMaturity },
      dossier: await readDossier(tx, proposal.id),
      changes: seen ? changedPapers(seen, await readJudgedPapers(tx, proposal.id)) : [],
      criteria: await readJudgedCriteria(tx, {
        criteriaSetId: round.criteriaSetId,
        proposalId: proposal.id,
        evaluationId: hidden ? null : id,
      }),
      refusal: refusalToScore({
        phase: round.phase,
        state,
        reopened: versions.length > 0,
        correcting,
        now: now.getTime(),
        evaluatingUntil: round.evaluatingUntil.getTime(),
      }),
      next: own ? await nextOfMine(tx, viewer, evaluation.id, round.id) : null,
      others: own && mayEvaluatorSeeOthers(round.phase, state) ? await readOthers(tx, proposal.id, id) : null,
    };
  });
}

/** The next one that is still to be done in the same round, after this one and then from the start. */
export async function nextOfMine(tx: Transaction, viewer: Viewer, after: string, roundId: string) {
  const mine = await tx.evaluation.findMany({
    where: { evaluatorId: viewer.personId, proposal: { roundId } },
    select: { id: true, state: true },
    orderBy: [{ proposal: { reference: "asc" } }, { id: "asc" }],
  });
  const place = mine.findIndex(({ id }) => id === after);
  const turned = [...mine.slice(place + 1), ...mine.slice(0, place)];
  return turned.find(({ state }) => isOpenToItsEvaluator(state))?.id ?? null;
}

async function readOthers(tx: Transaction, proposalId: string, own: string) {
  const rows = await tx.evaluation.findMany({
    where: { proposalId, state: "final", id: { not: own } },
    select: { id: true, group: true, scores: { select: { criterionId: true, level: true } } },
  });
  // By the random end of the id: in the order of assignment a column could be followed from proposal to proposal.
  return rows
    .toSorted((a, b) => byCodeUnit(a.group, b.group) || byCodeUnit(a.id.slice(-12), b.id.slice(-12)))
    .map(({ group, scores }) => ({
      group,
      levels: Object.fromEntries(scores.map(({ criterionId, level }) => [criterionId, level])),
    }));
}
