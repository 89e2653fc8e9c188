import "server-only";
import writeExcelFile from "write-excel-file/node";
import { csvOf } from "#lib/api/csv.ts";
import { catalogueSheets } from "#lib/catalogue/table/catalogue-sheets.ts";
import { columnNames, tableRow } from "#lib/catalogue/table/columns.ts";
import type { CatalogueService } from "#lib/catalogue/whole-catalogue.ts";
import { env } from "#lib/env.ts";

export const tableFormats = ["csv", "xlsx"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** Services as a table of the public columns. */
export async function tableFile(
  format: TableFormat,
  services: readonly CatalogueService[],
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (format === "csv") return csvTable(services);
  const sheets = catalogueSheets(services, env().PORTAL_URL);
  return new Uint8Array(await writeExcelFile(sheets).toBuffer());
}

export function csvTable(services: readonly CatalogueService[]): string {
  return csvOf([columnNames, ...services.map((service) => tableRow(service, env().PORTAL_URL))]);
}
