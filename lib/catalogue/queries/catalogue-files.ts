import "server-only";
import { createHash } from "node:crypto";
import { linkedCatalogue } from "#lib/catalogue/cpsv-ap/linked-data.ts";
import { drawnOnce } from "#lib/catalogue/drawn-once.ts";
import { env } from "#lib/env.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { catalogueStamp, wholeCatalogue } from "./whole-catalogue.ts";

/** The whole catalogue as a download. */
export interface CatalogueFile {
  body: string;
  /** Names the content, so that the same content has the same tag whenever it was drawn. */
  etag: string;
  bytes: number;
}

export type CatalogueFormat = "jsonld";

/** Drawing a file reads every service: a second of work that must not be had by asking often. */
const files: Record<CatalogueFormat, () => Promise<CatalogueFile>> = {
  jsonld: drawnOnce(stampOfToday, async () => {
    const asked = { portal: env().PORTAL_URL, today: isoDay(new Date()) };
    return fileOf(JSON.stringify(linkedCatalogue(await wholeCatalogue(), asked)));
  }),
};

export function catalogueFile(format: CatalogueFormat): Promise<CatalogueFile> {
  return files[format]();
}

/** Whether a verification still stands depends on the day. */
async function stampOfToday(): Promise<string> {
  return `${isoDay(new Date())} ${await catalogueStamp()}`;
}

function fileOf(body: string): CatalogueFile {
  const hash = createHash("sha256").update(body).digest("base64url");
  return { body, etag: `"${hash}"`, bytes: Buffer.byteLength(body) };
}
