const spare = 2;

/** The rows there are, and two empty ones. */
export function rowsToFill<Row>(rows: readonly Row[]): (Row | null)[] {
  return [...rows, ...Array.from({ length: spare }, () => null)];
}
