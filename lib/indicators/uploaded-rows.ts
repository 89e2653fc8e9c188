import "server-only";
import { z } from "zod";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { headingsOf } from "#lib/domain/tables/headings.ts";
import { cleanText } from "#lib/domain/typed/clean-text.ts";
import { typedNumber } from "#lib/domain/typed/typed-number.ts";
import { languages } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { SheetRow } from "#lib/sheets/rows.ts";
import { handedValue, MOST_VALUES, type HandedOver } from "./schema.ts";

export const valueColumns = ["indicator", "period", "service", "value", "corrects"] as const;
export type ValueColumn = (typeof valueColumns)[number];

/** Far longer than any cell that can be right, and short enough to be kept as it is. */
const longestCell = 200;
const cell = z.string().max(longestCell);

/** A row of a table of values as it was written, by its number in the spreadsheet. */
export const uploadedRow = z.object({
  row: z.int(),
  cells: z.object({ indicator: cell, period: cell, service: cell, value: cell, corrects: cell }),
});

export type UploadedRow = z.infer<typeof uploadedRow>;

export interface ValueFault {
  column: ValueColumn;
  reason: "required" | "unreadable";
}

/** The rows below the headings, or why the table holds no values. */
export function uploadedRows([head, ...rows]: readonly SheetRow[]): Outcome<UploadedRow[]> {
  const { places, repeated } = headingsOf(head?.cells ?? [], headings());
  const lacks = (["indicator", "period", "value"] as const).some((column) => !places.has(column));
  if (lacks || repeated.length > 0) return refused("invalid", { file: "valueColumnsMissing" });
  if (rows.length === 0) return refused("invalid", { file: "tableEmpty" });
  if (rows.length > MOST_VALUES) return refused("invalid", { file: "tooManyValues" });
  return done(rows.map(({ row, cells }) => ({ row, cells: cellsOf(cells, places) })));
}

/** A column is named by its name, or by its title in either language. */
function headings() {
  return valueColumns.map((name) => ({
    name,
    titles: languages.map((language) => translator(language)(`indicators:uploads.column.${name}`)),
  }));
}

function cellsOf(cells: readonly string[], places: ReadonlyMap<ValueColumn, number>): UploadedRow["cells"] {
  const at = (column: ValueColumn) =>
    cleanText(cells[places.get(column) ?? cells.length] ?? "").slice(0, longestCell);
  return {
    indicator: at("indicator"),
    period: at("period"),
    service: at("service"),
    value: at("value"),
    corrects: at("corrects"),
  };
}

export type ReadRow = { ok: true; value: HandedOver } | { ok: false; faults: ValueFault[] };

const yes = ["yes", "true", "1", "نعم"];
const no = ["", "no", "false", "0", "لا"];

/** What a row says, by the schema that reads what programs hand over. */
export function readRow({ cells }: UploadedRow): ReadRow {
  const says = cells.corrects.toLowerCase();
  const read = handedValue.safeParse({
    indicator: cells.indicator,
    period: cells.period,
    value: typedNumber(cells.value),
    service: cells.service || undefined,
    corrects: yes.includes(says) || (no.includes(says) ? undefined : says),
  });
  if (read.success) return { ok: true, value: read.data };
  const wrong = new Set(read.error.issues.map(({ path: [column] }) => column));
  const faults = valueColumns.filter((column) => wrong.has(column));
  return {
    ok: false,
    faults: faults.map((column) => ({ column, reason: cells[column] === "" ? "required" : "unreadable" })),
  };
}
