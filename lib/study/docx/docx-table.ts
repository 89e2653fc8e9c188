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
import { columnWidths } from "./column-widths.ts";
import { captionOf, isRightToLeft, run } from "./docx-run.ts";
import { colours, textWidth } from "./docx-styles.ts";

/** A table of more rows may go on on the next page, below its head. */
const keptWhole = 18;

/** A table with its caption above, its head repeated on every page, its columns in reading order. */
export function tableOf(table: SpokenTable, language: Language): FileChild[] {
  const { caption, head, rows } = table;
  const width = head.length === 2 ? (3 * textWidth) / 4 : textWidth;
  const widths = columnWidths(table, width);
  const numbers = head.map((_, column) => rows.some((row) => row[column]?.value !== null));
  const placed = (column: number) => ({ width: widths[column] ?? 0, isNumber: numbers[column] ?? false });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, column) =>
      cellOf({ text, language, value: null }, language, { ...placed(column), style: "CellTitle" }),
    ),
  });
  const body = rows.map((row, index) => {
    const staysWithNext = rows.length <= keptWhole && index < rows.length - 1;
    const style = staysWithNext ? "CellKept" : "Cell";
    return new TableRow({
      cantSplit: true,
      children: row.map((cell, column) => cellOf(cell, language, { ...placed(column), style })),
    });
  });
  return [
    captionOf(language, caption),
    new Table({
      rows: [header, ...body],
      columnWidths: widths,
      width: { size: width, type: WidthType.DXA },
      visuallyRightToLeft: isRightToLeft(language),
      borders: { ...noBorders, insideHorizontal: hairline, bottom: hairline },
    }),
  ];
}

interface Placed {
  style: "Cell" | "CellKept" | "CellTitle";
  width: number;
  isNumber: boolean;
}

function cellOf(cell: SpokenCell, language: Language, { style, width, isNumber }: Placed): TableCell {
  // The end of a line is its left in a paragraph from right to left: digits then stand under digits at the start.
  const atItsDigits = isRightToLeft(language) ? AlignmentType.START : AlignmentType.END;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 45, bottom: 45, left: 80, right: 80 },
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

export const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.line } as const;
export const noBorders = { top: none, left: none, right: none, insideVertical: none };
