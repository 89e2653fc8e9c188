import "server-only";
import type { Transaction } from "#lib/db/scope.ts";

/** A table of services whose revisions were sent for approval. */
export interface SentImport {
  id: string;
  organisationId: string;
  uploadedById: string;
  confirmedById: string | null;
}

/** The one a form names, if it exists for the person whose transaction this is. */
export function sentImport(tx: Transaction, { import: id }: { import: string }): Promise<SentImport | null> {
  return tx.import.findUnique({
    where: { id, roundId: null, state: "done" },
    select: { id: true, organisationId: true, uploadedById: true, confirmedById: true },
  });
}
