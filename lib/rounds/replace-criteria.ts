import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";

/** Gives a round that nobody has nominated in another criteria set, with the weights of that set. */
export async function replaceCriteria(
  tx: Transaction,
  round: { id: string; criteriaSetId: string },
  version: string,
): Promise<Outcome<null>> {
  const set = await tx.criteriaSet.findUnique({ where: { version }, include: { criteria: true } });
  if (!set) return refused("invalid", { criteriaSet: "invalid" });
  if (set.id === round.criteriaSetId) return done(null);
  const nominations = await tx.proposal.count({ where: { roundId: round.id } });
  if (nominations > 0) return refused("criteriaAnswered", { criteriaSet: "criteriaAnswered" });
  await tx.roundWeight.deleteMany({ where: { roundId: round.id } });
  await tx.round.update({ where: { id: round.id }, data: { criteriaSetId: set.id } });
  await tx.roundWeight.createMany({
    data: set.criteria.map(({ id, defaultWeight }) => ({
      roundId: round.id,
      criterionId: id,
      weight: defaultWeight,
    })),
  });
  return done(null);
}
