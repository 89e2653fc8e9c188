import "server-only";
import { createHash } from "node:crypto";
import writeExcelFile from "write-excel-file/node";
import { linkedCatalogue } from "#lib/catalogue/cpsv-ap/linked-data.ts";
import { drawnOnce } from "#lib/catalogue/drawn-once.ts";
import { catalogueSheets } from "#lib/catalogue/table/catalogue-sheets.ts";
import { env } from "#lib/env.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { csvTable } from "./table-file.ts";
import { catalogueStamp, wholeCatalogue } from "./whole-catalogue.ts";

/** The whole catalogue as a download. */
export interface CatalogueFile {
  body: string | Uint8Array<ArrayBuffer>;
  /** Names the content: a workbook says when it was packed, and is another file each time. */
  etag: string;
  bytes: number;
}

export type CatalogueFormat = keyof typeof files;

/** Drawing a file reads every service: a second of work that must not be had by asking often. */
const files = {
  csv: drawnOnce(catalogueStamp, async () => {
    const { services } = await wholeCatalogue();
    return textFile(csvTable(services));
  }),
  xlsx: drawnOnce(catalogueStamp, async () => {
    const { services } = await wholeCatalogue();
    const sheets = catalogueSheets(services, env().PORTAL_URL);
    const body = new Uint8Array(await writeExcelFile(sheets).toBuffer());
    return { body, etag: tagOf(JSON.stringify(sheets)), bytes: body.length };
  }),
  jsonld: drawnOnce(stampOfToday, async () => {
    const asked = { portal: env().PORTAL_URL, today: isoDay(new Date()) };
    return textFile(JSON.stringify(linkedCatalogue(await wholeCatalogue(), asked)));
  }),
};

export function catalogueFile(format: CatalogueFormat): Promise<CatalogueFile> {
  return files[format]();
}

/** Whether a verification still stands depends on the day. */
async function stampOfToday(): Promise<string> {
  return `${isoDay(new Date())} ${await catalogueStamp()}`;
}

function textFile(body: string): CatalogueFile {
  return { body, etag: tagOf(body), bytes: Buffer.byteLength(body) };
}

function tagOf(content: string): string {
  return `"${createHash("sha256").update(content).digest("base64url")}"`;
}
