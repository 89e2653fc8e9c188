import type { SpokenTable } from "#lib/study/speak.ts";

/** In twentieths of a point, as a text document counts: of a letter at the size of a cell, and of a cell's margins. */
const letter = { wide: 105, bold: 135 };
const margins = 180;
/** A longer text goes on in the next line. */
const roomiest = 28;
const roomyTitle = 12;

/** Shares a width out: no word is broken, then short texts keep one line, and long ones take what is left. */
export function columnWidths({ head, rows }: Pick<SpokenTable, "head" | "rows">, width: number): number[] {
  const columns = head.map((title, column) => {
    const texts = rows.map((row) => row[column]?.text ?? "");
    const word = Math.max(letter.bold * longestWord([title]), letter.wide * longestWord(texts));
    const longest = Math.max(...texts.map(({ length }) => length), 0);
    const least = margins + word;
    const wanted = Math.max(
      letter.bold * Math.min(roomyTitle, title.length),
      letter.wide * Math.min(roomiest, longest),
    );
    return { least, wanted: Math.max(least, margins + wanted) };
  });
  const least = sum(columns.map((column) => column.least));
  if (least > width) return columns.map((column) => Math.floor((width * column.least) / least));
  const widths = columns.map((column) => column.least);
  const byWish = columns
    .map(({ least, wanted }, column) => ({ column, wish: wanted - least }))
    .toSorted((a, b) => a.wish - b.wish);
  let left = width - least;
  for (const [index, { column, wish }] of byWish.entries()) {
    const isLast = index === byWish.length - 1;
    const given = Math.floor(isLast ? left : Math.min(wish, left / (byWish.length - index)));
    widths[column] = (widths[column] ?? 0) + given;
    left -= given;
  }
  return widths;
}

function longestWord(texts: readonly string[]): number {
  return Math.max(...texts.flatMap((text) => text.split(" ")).map(({ length }) => length), 0);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
