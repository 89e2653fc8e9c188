import { columnsLacking, contentColumns, type ContentColumn } from "./content-columns.ts";
import { headingsOf, type KnownColumn } from "./headings.ts";
import type { CellFault } from "./row-cells.ts";

const identifyingColumns = ["code", "organisation", "organisation_ar", "organisation_en"] as const;

/** The columns that an import reads: which service a row is about, and what it says of it. */
export type ImportColumn = (typeof identifyingColumns)[number] | ContentColumn;

export const importColumns: readonly ImportColumn[] = [...identifyingColumns, ...contentColumns];

export interface TableHead {
  places: ReadonlyMap<ImportColumn, number>;
  faults: CellFault[];
}

/** What the first row says of the columns; with a fault in it no row can be read. */
export function readHead(cells: readonly string[], columns: readonly KnownColumn<ImportColumn>[]): TableHead {
  const { places, repeated } = headingsOf(cells, columns);
  const present = new Set(contentColumns.filter((column) => places.has(column)));
  const fault = (reason: CellFault["reason"]) => (column: ImportColumn) => ({ column, reason, said: "" });
  const faults = [
    ...repeated.map(fault("columnRepeated")),
    // Without it no row would be about a service that exists, and all of them would be added once more.
    ...(places.has("code") ? [] : [fault("columnMissing")("code")]),
    ...columnsLacking(present).map(fault("columnMissing")),
  ];
  return { places, faults };
}
