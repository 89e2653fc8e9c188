import { foldArabic } from "#lib/domain/arabic/fold.ts";

/** A column as a table may call it: by its permanent name, or by one of its titles. */
export interface KnownColumn<Name extends string> {
  name: Name;
  titles: readonly string[];
}

export interface Headings<Name extends string> {
  /** The place of each column that the table has, from 0. */
  places: ReadonlyMap<Name, number>;
  /** Headings that are no column's, as they were written. */
  unknown: string[];
  /** Columns that stand there more than once. */
  repeated: Name[];
}

/**
 * Which column each heading means. Titles are compared as the search compares words, so that neither case nor the
 * way of writing alef matters. The portal writes title and name in one cell, on two lines: the last line that is
 * known decides, since the permanent name stands below.
 */
export function headingsOf<Name extends string>(
  cells: readonly string[],
  columns: readonly KnownColumn<Name>[],
): Headings<Name> {
  const names = new Map(
    columns.flatMap(({ name, titles }) =>
      [name, ...titles].map((title) => [foldArabic(title), name] as const),
    ),
  );
  const places = new Map<Name, number>();
  const unknown: string[] = [];
  const repeated = new Set<Name>();
  for (const [place, cell] of cells.entries()) {
    const name = [cell, ...cell.split("\n")]
      .map((line) => names.get(foldArabic(line)))
      .findLast((one) => one);
    if (name === undefined) {
      if (cell.trim() !== "") unknown.push(cell.trim());
    } else if (places.has(name)) repeated.add(name);
    else places.set(name, place);
  }
  return { places, unknown, repeated: [...repeated] };
}
