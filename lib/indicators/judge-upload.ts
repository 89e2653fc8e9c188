import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { isAgainst, type FeedOutcome } from "#lib/domain/indicators/feed.ts";
import type { Giver } from "./giver.ts";
import { judgeValues } from "./judge-values.ts";
import type { Misfit } from "./misfits.ts";
import { readRow, type UploadedRow, type ValueColumn, type ValueFault } from "./uploaded-rows.ts";

export interface RowFault {
  column: ValueColumn;
  reason: ValueFault["reason"] | Misfit["reason"] | "conflict" | "notItsOwn";
}

/** A row with what is wrong in it, or else with what becomes of its value. */
export interface JudgedRow extends UploadedRow {
  faults: RowFault[];
  /** Null while a row of the table has a fault. */
  outcome: FeedOutcome | null;
  /** What is held of it now. */
  held: number | null;
}

/** What writing a table would come to, row by row; nothing is written. */
export async function judgeUpload(
  tx: Transaction,
  { giver, rows, now }: { giver: Giver; rows: readonly UploadedRow[]; now: Date },
): Promise<JudgedRow[]> {
  const read = rows.map((row) => ({ row, read: readRow(row) }));
  const readable = read.flatMap(({ row, read: of }) => (of.ok ? [{ row, value: of.value }] : []));
  const judgement = await judgeValues(tx, { giver, now, values: readable.map(({ value }) => value) });
  const faultsBy = new Map<UploadedRow, RowFault[]>(
    read.flatMap(({ row, read: of }) => (of.ok ? [] : [[row, of.faults] as const])),
  );
  const judgedBy = new Map<UploadedRow, Pick<JudgedRow, "outcome" | "held">>();
  if (judgement.kind === "misfit")
    for (const { place, field, reason } of judgement.misfits) {
      const row = readable[place]?.row;
      if (row) faultsBy.set(row, [{ column: field, reason }]);
    }
  else
    for (const [place, { outcome, held }] of judgement.judged.entries()) {
      const row = readable[place]?.row;
      if (!row) continue;
      judgedBy.set(row, { outcome, held: held?.value ?? null });
      if (isAgainst(outcome)) faultsBy.set(row, [{ column: "value", reason: outcome }]);
    }
  return rows.map((row) => ({
    ...row,
    faults: faultsBy.get(row) ?? [],
    ...(judgedBy.get(row) ?? { outcome: null, held: null }),
  }));
}

export function isFaultless(rows: readonly JudgedRow[]): boolean {
  return rows.every(({ faults }) => faults.length === 0);
}
