import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
  type FileChild,
} from "docx";
import type { Language } from "#lib/i18n/languages.ts";
import type { SpokenItem, SpokenTimeline } from "#lib/study/speak.ts";
import { captionOf, isRightToLeft, run } from "./docx-run.ts";
import { colours, textWidth } from "./docx-styles.ts";
import { hairline, noBorders } from "./docx-table.ts";

const nameWidth = 4_000;

/**
 * What runs when, as a table whose bars are cells: it goes on over pages below its calendar, is set from right to
 * left with the document, and whoever takes the document over can change it.
 */
export function timelineOf({ caption, years, items }: SpokenTimeline, language: Language): FileChild[] {
  const quarters = years.flatMap((year) => year.quarters);
  const quarterWidth = Math.floor((textWidth - nameWidth) / quarters.length);
  const text = (words: string, style: "CellTitle" | "Quarter") => paragraphOf(language, words, style);
  const yearRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cellOf({ children: [text("", "CellTitle")], width: nameWidth, span: 1 }),
      ...years.map(({ year, quarters: { length } }) =>
        cellOf({ children: [text(year, "CellTitle")], width: quarterWidth * length, span: length }),
      ),
    ],
  });
  const quarterRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cellOf({ children: [text("", "Quarter")], width: nameWidth, span: 1 }),
      ...quarters.map((quarter) =>
        cellOf({ children: [text(quarter, "Quarter")], width: quarterWidth, span: 1 }),
      ),
    ],
  });
  return [
    captionOf(language, caption),
    new Table({
      rows: [
        yearRow,
        quarterRow,
        ...items.map((item) => rowOf(item, { language, quarters: quarters.length, quarterWidth })),
      ],
      columnWidths: [nameWidth, ...quarters.map(() => quarterWidth)],
      width: { size: nameWidth + quarterWidth * quarters.length, type: WidthType.DXA },
      visuallyRightToLeft: isRightToLeft(language),
      borders: { ...noBorders, insideHorizontal: hairline, bottom: hairline },
    }),
  ];
}

interface Calendar {
  language: Language;
  quarters: number;
  quarterWidth: number;
}

/** The name of what is built, then the time before it, while it is built, and after it. */
function rowOf({ name, isShared, start, end }: SpokenItem, { language, quarters, quarterWidth }: Calendar) {
  const stretch = (children: Paragraph[], span: number) =>
    span > 0 ? [cellOf({ children, width: quarterWidth * span, span })] : [];
  const nameParagraph = new Paragraph({
    style: "Cell",
    bidirectional: isRightToLeft(language),
    children: [run(name.language, name.text)],
  });
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: { size: nameWidth, type: WidthType.DXA },
        margins: { top: 45, bottom: 45, left: 80, right: 80 },
        children: [nameParagraph],
      }),
      ...stretch([new Paragraph({ style: "Bar" })], start),
      ...stretch([barOf(isShared)], end - start),
      ...stretch([new Paragraph({ style: "Bar" })], quarters - end),
    ],
  });
}

/** Filled for a service, with a broken edge for a building block. */
function barOf(isShared: boolean): Paragraph {
  const edge = isShared
    ? ({ style: BorderStyle.DASHED, size: 8, color: colours.ink, space: 0 } as const)
    : ({ style: BorderStyle.SINGLE, size: 8, color: colours.green, space: 0 } as const);
  return new Paragraph({
    style: "Bar",
    border: { top: edge, bottom: edge, left: edge, right: edge },
    ...(!isShared && { shading: { fill: colours.green } }),
  });
}

function paragraphOf(language: Language, text: string, style: "CellTitle" | "Quarter"): Paragraph {
  return new Paragraph({
    style,
    bidirectional: isRightToLeft(language),
    alignment: AlignmentType.CENTER,
    ...(text !== "" && { children: [run(language, text)] }),
  });
}

function cellOf({
  children,
  width,
  span,
}: {
  children: Paragraph[];
  width: number;
  span: number;
}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 0, bottom: 0, left: 20, right: 20 },
    children,
  });
}
