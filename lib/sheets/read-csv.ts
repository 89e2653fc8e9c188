import { readBack } from "#lib/api/csv.ts";
import { decodeText } from "./decode-text.ts";
import { Refusal, RowCollector, sheetLimits, type SheetRow } from "./rows.ts";

const delimiters = [",", ";", "\t"] as const;

/** The rows of a CSV file (RFC 4180), whichever encoding and delimiter it has. A row may go over several lines. */
export function readCsv(file: Uint8Array): SheetRow[] {
  const text = decodeText(file);
  const delimiter = delimiterOf(text);
  const collector = new RowCollector();
  let at = 0;
  for (let row = 1; at < text.length; row++) {
    const cells: string[] = [];
    let more = true;
    while (more) {
      const cell = text[at] === '"' ? quotedCell(text, at, row) : plainCell(text, at, delimiter);
      cells.push(readBack(cell.value));
      if (cells.length > sheetLimits.columns) throw new Refusal("tableTooManyColumns", row);
      more = text[cell.end] === delimiter;
      at = more ? cell.end + 1 : afterLineBreak(text, cell.end, row);
    }
    collector.add(row, cells);
  }
  return collector.rows;
}

/** Whatever the first row has most of, outside of quotes. */
function delimiterOf(text: string): string {
  const first =
    text
      .slice(0, 100_000)
      .replace(/"[^"]*"/g, "")
      .split(/[\r\n]/, 1)[0] ?? "";
  const count = (delimiter: string) => first.split(delimiter).length;
  return delimiters.reduce<string>((best, one) => (count(one) > count(best) ? one : best), ",");
}

interface Cell {
  value: string;
  end: number;
}

function quotedCell(text: string, start: number, row: number): Cell {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) throw new Refusal("quoteOpen", row);
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const value = text
    .slice(start + 1, end)
    .replaceAll('""', '"')
    .replaceAll("\r\n", "\n");
  return { value, end: end + 1 };
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end++;
  return { value: text.slice(start, end), end };
}

function afterLineBreak(text: string, at: number, row: number): number {
  if (at >= text.length) return at;
  if (text[at] === "\r") return text[at + 1] === "\n" ? at + 2 : at + 1;
  // Something behind a closing quote: it closed too early, or should not be there.
  if (text[at] !== "\n") throw new Refusal("quoteOpen", row);
  return at + 1;
}
