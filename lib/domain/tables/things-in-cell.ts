/**
 * The things in a cell, one a line, as the public tables write them: an empty line is something not known, a line
 * break inside of a thing is "\n" and a backslash stands twice. Any other backslash is a person's own and stays.
 */
export function thingsInCell(cell: string): (string | null)[] {
  const things = cell.split(/\r\n|\r|\n/).map((line) => (line.trim() === "" ? null : unescaped(line)));
  return things.slice(0, things.findLastIndex((thing) => thing !== null) + 1);
}

function unescaped(line: string): string {
  return line.replace(/\\([\\n])/g, (_, sign) => (sign === "n" ? "\n" : "\\"));
}
