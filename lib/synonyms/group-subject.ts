import "server-only";
import type { Transaction } from "#lib/db/scope.ts";

/** The group an act is about; synonyms belong to no organisation. */
export async function groupSubject(tx: Transaction, { group }: { group: string }) {
  const found = await tx.synonymGroup.findUnique({ where: { id: group } });
  return found && { found };
}
