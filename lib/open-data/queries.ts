import "server-only";
import { catalogueFile } from "#lib/catalogue/queries/catalogue-files.ts";
import { indicatorsCsv, usesCsv } from "#lib/indicators/open-data.ts";
import { publishedUses } from "#lib/indicators/queries/published-uses.ts";
import { toldIndicators } from "#lib/indicators/queries/told-indicators.ts";
import { openBundle } from "#lib/rankings/queries/editions.ts";

/** A whole file that anyone may keep. */
export interface Download {
  key:
    | "catalogue-xlsx"
    | "catalogue-csv"
    | "catalogue-jsonld"
    | "indicators-csv"
    | "uses-csv"
    | "priorities-json";
  path: string;
  format: string;
  bytes: number;
}

/** Every file of the open data with its size as it stands. */
export async function downloads(): Promise<Download[]> {
  // One after the other: each may have to read the whole catalogue, and together they would take every connection.
  const xlsx = await catalogueFile("xlsx");
  const csv = await catalogueFile("csv");
  const jsonld = await catalogueFile("jsonld");
  const told = await toldIndicators(new Date());
  const [uses, bundle] = await Promise.all([publishedUses(null), openBundle(null)]);
  const all: (Omit<Download, "bytes"> & { bytes: number | null })[] = [
    { key: "catalogue-xlsx", path: "/api/v1/catalogue.xlsx", format: "XLSX", bytes: xlsx.bytes },
    { key: "catalogue-csv", path: "/api/v1/catalogue.csv", format: "CSV", bytes: csv.bytes },
    { key: "catalogue-jsonld", path: "/api/v1/catalogue.jsonld", format: "JSON-LD", bytes: jsonld.bytes },
    {
      key: "indicators-csv",
      path: "/api/v1/indicators/csv",
      format: "CSV",
      bytes: sizeOf(indicatorsCsv(told)),
    },
    {
      key: "uses-csv",
      path: "/api/v1/indicators/uses/csv",
      format: "CSV",
      bytes: uses.length > 0 ? sizeOf(usesCsv(uses)) : null,
    },
    {
      key: "priorities-json",
      path: "/api/v1/priorities",
      format: "JSON",
      bytes: bundle && sizeOf(bundle.text),
    },
  ];
  return all.flatMap(({ bytes, ...file }) => (bytes === null ? [] : [{ ...file, bytes }]));
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}
