import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";
import type { Prisma } from "#lib/db/generated/client.ts";

/** The import a form names, if it exists for the person whose transaction this is. */
export function importSubject(tx: Transaction, { import: id }: { import: string }) {
  return tx.import.findUnique({
    where: { id },
    select: { id: true, organisationId: true, state: true },
  });
}

export type ImportSubject = NonNullable<Awaited<ReturnType<typeof importSubject>>>;

/** Writes in an import, or says that it is not as the page showed it any more. */
export async function takeImport(
  tx: Transaction,
  { id, state }: ImportSubject,
  version: number,
  data: Prisma.ImportUncheckedUpdateManyInput,
): Promise<Refusal | null> {
  const { count } = await tx.import.updateMany({
    where: { id, state, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1 ? null : refused("changedMeanwhile");
}

/** Lets go of a table that nobody carries out: that it was uploaded stays, what it said does not. */
export async function forgetTable(tx: Transaction, id: string): Promise<void> {
  await tx.importRow.deleteMany({ where: { importId: id } });
  await tx.importFile.deleteMany({ where: { id } });
}
