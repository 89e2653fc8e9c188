import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import type { EvaluatorGroup } from "#lib/domain/scoring/score.ts";

interface EvaluationParts {
  proposalId: string;
  evaluatorId: string;
  group?: EvaluatorGroup;
  /** Where given, the evaluation is final with this level everywhere. */
  finalLevel?: number;
}

/** An evaluation that is assigned, or final with one level on every criterion. */
export async function makeEvaluation({
  proposalId,
  evaluatorId,
  group = "ministry",
  finalLevel,
}: EvaluationParts) {
  return inScope(portalScope, async (tx) => {
    const { id } = await tx.evaluation.create({ data: { proposalId, evaluatorId, group } });
    if (finalLevel === undefined) return { id, version: 1 };
    const { round } = await tx.proposal.findUniqueOrThrow({
      where: { id: proposalId },
      include: { round: { include: { criteriaSet: { include: { criteria: true } } } } },
    });
    await tx.score.createMany({
      data: round.criteriaSet.criteria.map(({ id: criterionId }) => ({
        evaluationId: id,
        criterionId,
        level: finalLevel,
        reason: "كما في الملف",
      })),
    });
    await tx.evaluation.update({ where: { id }, data: { state: "final", finalisedAt: new Date() } });
    return { id, version: 1 };
  });
}
