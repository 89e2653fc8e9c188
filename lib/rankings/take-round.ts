import type { Transaction } from "#lib/db/scope.ts";

/**
 * Takes the next version of a published round, so that two people do not decide at once; false for the later. Until
 * the act ends no evaluation of the round is reopened or written: what is counted afterwards stays so.
 */
export async function takePublishedRound(tx: Transaction, id: string, version: number): Promise<boolean> {
  const { count } = await tx.round.updateMany({
    where: { id, version, phase: "published" },
    data: { version: { increment: 1 } },
  });
  return count === 1;
}

/** The evaluations of a round that were reopened and are not final again. */
export function unfinishedEvaluations(tx: Transaction, roundId: string): Promise<number> {
  return tx.evaluation.count({
    where: { proposal: { roundId }, state: "inProgress", versions: { some: {} } },
  });
}
