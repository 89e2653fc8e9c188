import type { Transaction } from "#lib/db/scope.ts";

/** The round that a form of publication names, or null. */
export function roundOfForm(tx: Transaction, { round }: { round: string }) {
  return tx.round.findUnique({ where: { slug: round } });
}

/** The publication of a round that was proposed and neither confirmed nor withdrawn. */
export function openPublication(tx: Transaction, roundId: string) {
  return tx.publication.findFirst({
    where: { roundId, confirmedAt: null, withdrawnAt: null },
    include: { proposedBy: { select: { name: true } } },
  });
}
