/** Lines of cells in columns; those named start at the left, as words do, and the others end together, as numbers do. */
export function alignedTable(lines: readonly (readonly string[])[], words: ReadonlySet<number>): string {
  const columns = lines[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  );
  const align = (cell: string, at: number) =>
    words.has(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return lines.map((line) => line.map(align).join("  ")).join("\n");
}
