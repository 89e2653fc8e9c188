import writeExcelFile from "write-excel-file/node";
import type { Figure } from "#lib/domain/study/document.ts";
import type { SpokenBlock, SpokenCell, SpokenChapter, SpokenStudy, SpokenTable } from "#lib/study/speak.ts";

/** The tables of a study as a workbook: a sheet for each chapter that has any, its numbers as numbers. */
export async function xlsxOf(study: SpokenStudy): Promise<Uint8Array> {
  const opening = { title: study.title, tables: [study.atAGlance] };
  const chapters = study.chapters.map((chapter) => ({ title: chapter.title, tables: tablesOf(chapter) }));
  const sheets = [opening, ...chapters.filter(({ tables }) => tables.length > 0)];
  const data = sheets.map(({ title, tables }, index) => ({
    sheet: index === 0 ? study.atAGlance.caption : sheetName(title),
    data: [[heading(title)], ...imprintOf(study, index), ...tables.flatMap(rowsOf)],
    columns: widthsOf(tables),
    // Of a sheet with one table the head stays in sight.
    ...(tables.length === 1 && index > 0 && { stickyRowsCount: rowsAboveTheFirst }),
    ...(tables.some(({ head }) => head.length > 2) && { orientation: "landscape" as const }),
    rightToLeft: study.direction === "rtl",
  }));
  return new Uint8Array(await writeExcelFile(data).toBuffer());
}

/** The tables of a chapter; one whose parts are headed says its heading in the caption. */
function tablesOf({ blocks }: SpokenChapter): SpokenTable[] {
  let headed: string | null = null;
  return blocks.flatMap((block: SpokenBlock) => {
    if (block.kind === "heading") headed = block.text.text;
    if (block.kind !== "table") return [];
    return [
      headed && !block.caption.includes(headed)
        ? { ...block, caption: `${headed}: ${block.caption}` }
        : block,
    ];
  });
}

const formats: Record<Figure["format"], string> = {
  count: "#,##0",
  index: "#,##0.0",
  share: "0.0%",
  coefficient: "0.000",
};

const heading = (value: string) => ({ value, type: String, fontWeight: "bold", fontSize: 14 }) as const;
const caption = (value: string) =>
  ({ value, type: String, fontWeight: "bold", textColor: "#4A5A51" }) as const;
const columnTitle = (value: string) =>
  ({ value, type: String, fontWeight: "bold", textColor: "#ffffff", backgroundColor: "#0b6b3a" }) as const;

function imprintOf({ imprint, illustrative }: SpokenStudy, index: number) {
  if (index > 0) return [];
  return [...imprint, ...(illustrative ? [illustrative] : [])].map((value) => [{ value, type: String }]);
}

/** The title of the sheet, then what `rowsOf` sets above the first row of a table. */
const rowsAboveTheFirst = 4;

function rowsOf(table: SpokenTable) {
  return [
    [],
    [caption(table.caption)],
    table.head.map(columnTitle),
    ...table.rows.map((row) => row.map(cellOf)),
  ];
}

/** A text by its type, so that no spreadsheet takes it for a formula; a number in the format it is printed in. */
function cellOf(cell: SpokenCell) {
  return cell.value === null
    ? ({ value: cell.text, type: String } as const)
    : ({ value: cell.value, type: Number, format: formatOf(cell) } as const);
}

/** A whole number would be shown with a point after it, were there room for decimals. */
function formatOf({ value, format }: Figure): string {
  return format === "count" && !Number.isInteger(value) ? "#,##0.##" : formats[format];
}

const widest = 48;

function widthsOf(tables: readonly SpokenTable[]): { width: number }[] {
  const columns = Math.max(...tables.map(({ head }) => head.length));
  return Array.from({ length: columns }, (_, column) => {
    const texts = tables.flatMap(({ head, rows }) => [
      head[column] ?? "",
      ...rows.map((row) => row[column]?.text ?? ""),
    ]);
    return { width: Math.min(widest, Math.max(...texts.map(({ length }) => length)) + 3) };
  });
}

/** What a spreadsheet takes as the name of a sheet. */
function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:]/g, " ").slice(0, 31);
}
