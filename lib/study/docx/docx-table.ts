import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type FileChild,
} from "docx";
import type { Language } from "#lib/i18n/languages.ts";
import type { SpokenCell, SpokenTable } from "#lib/study/speak.ts";
import { isRightToLeft, run } from "./docx-run.ts";
import { colours } from "./docx-styles.ts";

/** A table with its caption above, its head repeated on every page, its columns in reading order. */
export function tableOf({ caption, head, rows }: SpokenTable, language: Language): FileChild[] {
  const widths = columnWidths(head, rows);
  const numbers = head.map((_, column) => rows.some((row) => row[column]?.value !== null));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, column) =>
      cellOf({ text, language, value: null }, language, {
        style: "CellTitle",
        width: widths[column] ?? 0,
        isNumber: numbers[column] ?? false,
      }),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell, column) =>
          cellOf(cell, language, {
            style: "Cell",
            width: widths[column] ?? 0,
            isNumber: numbers[column] ?? false,
          }),
        ),
      }),
  );
  return [
    new Paragraph({
      style: "Caption",
      bidirectional: isRightToLeft(language),
      children: [run(language, caption)],
    }),
    new Table({
      rows: [header, ...body],
      columnWidths: widths,
      width: { size: textWidth, type: WidthType.DXA },
      visuallyRightToLeft: isRightToLeft(language),
      borders: { ...noBorders, insideHorizontal: hairline, bottom: hairline },
    }),
  ];
}

interface Placed {
  style: "Cell" | "CellTitle";
  width: number;
  isNumber: boolean;
}

function cellOf(cell: SpokenCell, language: Language, { style, width, isNumber }: Placed): TableCell {
  // The end of a line is its left in a paragraph from right to left: digits then stand under digits at the start.
  const atItsDigits = isRightToLeft(language) ? AlignmentType.START : AlignmentType.END;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    ...(style === "CellTitle" && { shading: { fill: colours.band } }),
    children: [
      new Paragraph({
        style,
        bidirectional: isRightToLeft(language),
        alignment: isNumber ? atItsDigits : AlignmentType.START,
        children: [run(cell.language, cell.text)],
      }),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.line } as const;
const noBorders = { top: none, left: none, right: none, insideVertical: none };

/** Of an A4 page between its margins, in twentieths of a point. */
const textWidth = 9_525;
const roomiest = 30;
const narrowest = 7;

/** Shares the width of the text out by the longest text of each column, within reason. */
function columnWidths(head: readonly string[], rows: readonly SpokenCell[][]): number[] {
  const wanted = head.map((title, column) => {
    const words = title.split(" ").map((word) => word.length + 1);
    const texts = rows.map((row) => row[column]?.text.length ?? 0);
    return Math.min(roomiest, Math.max(narrowest, ...words, ...texts));
  });
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => Math.floor((textWidth * width) / all));
}
