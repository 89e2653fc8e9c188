import "server-only";
import type { Transaction } from "#lib/db/scope.ts";

export type JudgedCriterion = Awaited<ReturnType<typeof readJudgedCriteria>>[number];

interface Place {
  criteriaSetId: string;
  proposalId: string;
  /** Null where nobody's levels are to be read. */
  evaluationId: string | null;
}

/** Each criterion with its worded levels, what the officer answered and what the evaluator has said so far. */
export async function readJudgedCriteria(
  tx: Transaction,
  { criteriaSetId, proposalId, evaluationId }: Place,
) {
  const rows = await tx.criterion.findMany({
    where: { criteriaSetId },
    include: {
      answers: { where: { proposalId } },
      scores: { where: { evaluationId: { in: evaluationId === null ? [] : [evaluationId] } } },
      attachments: {
        where: { proposalId },
        select: { id: true, name: true, bytes: true },
        orderBy: [{ addedAt: "asc" }, { id: "asc" }],
      },
    },
    orderBy: { position: "asc" },
  });
  return rows.map(({ nameAr, nameEn, levelsAr, levelsEn, answers, scores, ...row }) => ({
    id: row.id,
    code: row.code,
    dimension: row.dimension,
    attachments: row.attachments,
    name: { ar: nameAr, en: nameEn },
    levels: { ar: levelsAr, en: levelsEn },
    answer: answers[0] ? { level: answers[0].level, reason: answers[0].reason } : null,
    score: scores[0]
      ? { level: scores[0].level, cannotJudge: scores[0].cannotJudge, reason: scores[0].reason }
      : null,
  }));
}
