/**
 * Several things in one cell of a table: one a line, and beside it, in the cells that belong together, the same line
 * speaks of the same thing. What is not known is an empty line; empty lines at the end are left out.
 */
export function lines(items: readonly (string | number | null)[]): string | null {
  const known = items.findLastIndex((item) => item !== null);
  return known < 0
    ? null
    : items
        .slice(0, known + 1)
        .map(line)
        .join("\n");
}

/** A line break inside of a thing is written "\n", and a backslash twice, so that both can be read back. */
function line(item: string | number | null): string {
  return item === null
    ? ""
    : String(item).replaceAll("\\", "\\\\").replaceAll("\r\n", "\n").replaceAll("\n", "\\n");
}
