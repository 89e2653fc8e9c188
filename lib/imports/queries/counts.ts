import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { ImportCounts } from "#lib/domain/imports/states.ts";

/** How many rows of an import there are of each kind. */
export async function countsOf(tx: Transaction, importId: string): Promise<ImportCounts> {
  const rows = await tx.importRow.groupBy({ by: ["kind"], where: { importId }, _count: true });
  return {
    faulty: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    ...Object.fromEntries(rows.map(({ kind, _count }) => [kind, _count])),
  };
}
