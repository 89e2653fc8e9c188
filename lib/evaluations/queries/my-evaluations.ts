import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { EvaluationState } from "#lib/domain/evaluations/states.ts";
import type { Phase } from "#lib/domain/rounds/phases.ts";
import { onChangedNominations } from "#lib/evaluations/changed-nominations.ts";
import { inPreparation } from "#lib/evaluations/subject.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { nameOfProposal, namedProposal, type ProposalName } from "./proposal-name.ts";

export interface MyEvaluation {
  id: string;
  state: EvaluationState;
  proposal: ProposalName;
  round: { slug: string; name: BilingualText; phase: Phase; evaluatingUntil: Date; illustrative: boolean };
  judged: number;
  criteria: number;
  /** Is the nomination not as it was when it was judged? */
  changed: boolean;
}

/** What is assigned to the person who asks, the rounds that end first on top. */
export async function listMyEvaluations(viewer: Viewer): Promise<MyEvaluation[]> {
  if (!can(viewer, "evaluations.read", { personId: viewer.personId })) return [];
  const { rows, changed } = await inScope(rowScope(viewer), async (tx) => {
    const mine = await readMine(tx, viewer.personId);
    const judged = mine.map((row) => ({ ...row, round: row.proposal.round }));
    return { rows: mine, changed: await onChangedNominations(tx, judged) };
  });
  return rows.map(({ id, state, proposal, scores }) => ({
    id,
    state,
    proposal: nameOfProposal(proposal),
    round: {
      slug: proposal.round.slug,
      name: { ar: proposal.round.nameAr, en: proposal.round.nameEn },
      phase: proposal.round.phase,
      evaluatingUntil: proposal.round.evaluatingUntil,
      illustrative: proposal.round.illustrative,
    },
    judged: scores.length,
    criteria: proposal.round.criteriaSet._count.criteria,
    changed: changed.has(id),
  }));
}

function readMine(tx: Transaction, evaluatorId: string) {
  return tx.evaluation.findMany({
    where: { evaluatorId },
    include: {
      proposal: {
        select: {
          ...namedProposal,
          round: {
            include: {
              criteriaSet: { include: { _count: { select: { criteria: true } } } },
              corrections: { where: inPreparation },
            },
          },
        },
      },
      scores: {
        where: { OR: [{ level: { not: null } }, { cannotJudge: true }] },
        select: { criterionId: true },
      },
    },
    orderBy: [{ proposal: { round: { evaluatingUntil: "asc" } } }, { proposal: { reference: "asc" } }],
  });
}
