import "server-only";
import type { Transaction } from "#lib/db/scope.ts";

/** A building block that a proposal names, once the proposal was submitted. */
export function blockSubject(tx: Transaction, id: string) {
  return tx.proposedBlock.findFirst({
    where: { id, proposal: { submittedAt: { not: null } } },
    select: { id: true, name: true, proposal: { select: { reference: true } } },
  });
}
