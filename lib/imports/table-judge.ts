import type { PlannedNomination } from "#lib/domain/proposals/table/plan.ts";
import type { CellFault } from "#lib/domain/tables/row-cells.ts";
import type { PlannedRow } from "#lib/domain/tables/plan.ts";
import type { SheetRow } from "#lib/sheets/rows.ts";

/** Says what the rows of a table come to; what they are of is its own affair. */
export interface TableJudge {
  /** What is wrong with the columns: with a fault in them no row can be read. */
  faults: CellFault[];
  /** Some more rows, in their order. */
  judge: (rows: readonly SheetRow[]) => Promise<(PlannedRow | PlannedNomination)[]>;
}

/** The cells of a row by the columns that the table has. */
export function cellsOf<Column>(
  { cells }: SheetRow,
  places: ReadonlyMap<Column, number>,
): Map<Column, string> {
  return new Map([...places].map(([column, place]) => [column, cells[place] ?? ""]));
}
