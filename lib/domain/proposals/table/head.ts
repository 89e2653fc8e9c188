import { headingsOf, type KnownColumn } from "#lib/domain/tables/headings.ts";
import type { CellFault } from "#lib/domain/tables/row-cells.ts";
import type { NominationColumn } from "./columns.ts";

export interface NominationHead {
  places: ReadonlyMap<NominationColumn, number>;
  faults: CellFault[];
}

/** What the first row of a table of nominations says of its columns; with a fault in it no row can be read. */
export function readNominationHead(
  cells: readonly string[],
  columns: readonly KnownColumn<NominationColumn>[],
): NominationHead {
  const { places, repeated } = headingsOf(cells, columns);
  const fault = (column: NominationColumn, reason: CellFault["reason"]) => ({ column, reason, said: "" });
  const isNamed = places.has("code") || places.has("name_ar");
  return {
    places,
    faults: [
      ...repeated.map((column) => fault(column, "columnRepeated")),
      ...(isNamed ? [] : [fault("code", "columnMissing")]),
    ],
  };
}
