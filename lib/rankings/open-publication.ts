import type { Transaction } from "#lib/db/scope.ts";

/** The round that a form of publication names, or null. */
export function roundOfForm(tx: Transaction, { round }: { round: string }) {
  return tx.round.findUnique({ where: { slug: round } });
}

/** The correction of a round that was neither confirmed nor withdrawn. */
export function openCorrectionOf(tx: Transaction, roundId: string) {
  const named = { select: { name: true } };
  return tx.correction.findFirst({
    where: { roundId, confirmedAt: null, withdrawnAt: null },
    include: { openedBy: named, proposedBy: named, edition: { select: { slug: true } } },
  });
}

/** The publication of a round that was proposed and neither confirmed nor withdrawn. */
export function openPublication(tx: Transaction, roundId: string) {
  return tx.publication.findFirst({
    where: { roundId, confirmedAt: null, withdrawnAt: null },
    include: { proposedBy: { select: { name: true } } },
  });
}
