import "server-only";
import writeExcelFile from "write-excel-file/node";
import { csvOf, type Cell } from "#lib/api/csv.ts";
import { translator } from "#lib/i18n/translator.ts";
import { tableHead, tableRows } from "#lib/rankings/edition-table.ts";
import { rankingOfEdition } from "./editions.ts";

export type EditionFormat = "csv" | "xlsx";

/** The places of an edition as a file; null where there is no such edition. It never changes: its hash names it. */
export async function editionFile(slug: string, format: EditionFormat) {
  const ranking = await rankingOfEdition(slug);
  if (!ranking) return null;
  const head = tableHead(ranking);
  const rows = tableRows(ranking);
  const body = format === "csv" ? csvOf([head, ...rows]) : await workbook(head, rows);
  return { body, etag: `"${ranking.hash}-${format}"`, name: `priorities-${slug}.${format}` as const };
}

const heading = { fontWeight: "bold", textColor: "#ffffff", backgroundColor: "#0b6b3a" } as const;

async function workbook(head: readonly string[], rows: readonly Cell[][]): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = {
    sheet: translator("ar")("rankings:list.title"),
    data: [head.map((value) => ({ ...heading, value })), ...rows.map((row) => row.map(sheetCell))],
    columns: head.map((name) => ({ width: /_(ar|en)$/.test(name) ? 36 : 14 })),
    rightToLeft: true,
    stickyRowsCount: 1,
  };
  return new Uint8Array(await writeExcelFile([sheet]).toBuffer());
}

/** A text by its type, so that no spreadsheet takes it for a formula. */
function sheetCell(value: Cell) {
  return typeof value === "string" ? ({ type: String, value } as const) : value;
}
