export type Cell = string | number | boolean | null;

/** Tells a spreadsheet that the file is UTF-8; without it Arabic becomes noise. */
const byteOrderMark = "\uFEFF";

// What a spreadsheet takes for a formula, in either width, also behind what it does not show. A text that already
// begins with the sign gets another: whoever takes one off has what was there.
const formula = /^'*[\s\p{Cf}\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^'*[\t\r\n]/u;

/** Rows as CSV (RFC 4180) that a spreadsheet opens as text and numbers, and never as formulas. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const inert = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** The text of a cell of such a file, as it was before it was made inert. */
export function readBack(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
