import "server-only";
import type { Transaction } from "#lib/db/scope.ts";

/** A correction that is being prepared: neither proposed nor withdrawn. */
export const inPreparation = { proposedAt: null, withdrawnAt: null } as const;

/** An evaluation as an act on it needs it: whose it is, and what stands around it. */
export async function evaluationSubject(tx: Transaction, id: string) {
  // The round stays in its phase until this act ends: nobody proposes a ranking of which a part is being reopened. And
  // of two acts on one evaluation the later one finds what the earlier one did.
  await tx.$queryRaw`
    select 1 from "Evaluation" e join "Proposal" p on p."id" = e."proposalId" join "Round" r on r."id" = p."roundId"
     where e."id" = ${id}::uuid for share of r for update of e`;
  const evaluation = await tx.evaluation.findUnique({
    where: { id },
    include: {
      scores: true,
      versions: { select: { id: true } },
      proposal: {
        include: {
          round: {
            include: { criteriaSet: { include: { criteria: true } }, corrections: { where: inPreparation } },
          },
        },
      },
    },
  });
  return evaluation && { ...evaluation, personId: evaluation.evaluatorId };
}

export type EvaluationSubject = NonNullable<Awaited<ReturnType<typeof evaluationSubject>>>;

/** Takes the next version of an evaluation; false where someone else was quicker. */
export async function takeVersion(
  tx: Transaction,
  { id, version }: { id: string; version: number },
  data: Parameters<Transaction["evaluation"]["updateMany"]>[0]["data"],
): Promise<boolean> {
  const { count } = await tx.evaluation.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}
