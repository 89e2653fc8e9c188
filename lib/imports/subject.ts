import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { ImportState } from "#lib/domain/imports/states.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";
import type { Prisma } from "#lib/db/generated/client.ts";

/** What an act on an import needs to know of it. */
export interface ImportSubject {
  id: string;
  organisationId: string;
  state: ImportState;
}

const told = { id: true, organisationId: true, state: true } as const;

/** The organisation that a table is uploaded for. */
export async function forOrganisation(tx: Transaction, { organisation: id }: { organisation: string }) {
  const found = await tx.organisation.findUnique({ where: { id }, select: { id: true } });
  return found && { organisationId: found.id };
}

/** The table of services a form names, if it exists for the person whose transaction this is. */
export function importSubject(
  tx: Transaction,
  { import: id }: { import: string },
): Promise<ImportSubject | null> {
  return tx.import.findUnique({ where: { id, roundId: null }, select: told });
}

/** The table of nominations a form names. Whoever may change services may not nominate them for that. */
export async function nominationsSubject(
  tx: Transaction,
  { import: id }: { import: string },
): Promise<(ImportSubject & { roundId: string }) | null> {
  const found = await tx.import.findUnique({ where: { id }, select: { ...told, roundId: true } });
  return found?.roundId ? { ...found, roundId: found.roundId } : null;
}

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
