import { describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { csvOf } from "#lib/api/csv.ts";
import { catalogueFile } from "#lib/catalogue/queries/catalogue-files.ts";
import { wholeCatalogue } from "#lib/catalogue/queries/whole-catalogue.ts";
import { catalogueSheets } from "#lib/catalogue/table/catalogue-sheets.ts";
import { columnNames, tableRow } from "#lib/catalogue/table/columns.ts";
import type { CatalogueService } from "#lib/catalogue/whole-catalogue.ts";
import { headingsOf } from "#lib/domain/tables/headings.ts";
import { env } from "#lib/env.ts";
import { readTable } from "#lib/sheets/read-table.ts";

const columns = columnNames.map((name) => ({ name, titles: [] }));

describe("the whole founding catalogue is read back cell by cell", () => {
  test.each(["csv", "xlsx"] as const)("as %s", async (format) => {
    const { services } = await wholeCatalogue();
    const { body } = await catalogueFile(format);
    await expectReadBack(typeof body === "string" ? new TextEncoder().encode(body) : body, services);
  });
});

describe("4,000 services of its kind are within the limits", () => {
  const many = async () => {
    const { services } = await wholeCatalogue();
    return Array.from({ length: 7 }, () => services)
      .flat()
      .slice(0, 4_000);
  };

  test("as csv", async () => {
    const services = await many();
    const rows = services.map((service) => tableRow(service, env().PORTAL_URL));
    await expectReadBack(new TextEncoder().encode(csvOf([columnNames, ...rows])), services);
  });

  test("as xlsx", async () => {
    const services = await many();
    const file = await writeExcelFile(catalogueSheets(services, env().PORTAL_URL)).toBuffer();
    await expectReadBack(new Uint8Array(file), services);
  });
});

async function expectReadBack(file: Uint8Array, services: readonly CatalogueService[]) {
  const table = await readTable(file);
  expect(table).toMatchObject({ ok: true });
  const [head, ...rows] = table.ok ? table.rows : [];
  expect([...headingsOf(head?.cells ?? [], columns).places.keys()]).toEqual(columnNames);
  expect(rows.map(({ row }) => row)).toEqual(services.map((_, at) => at + 2));
  expect(rows.map(({ cells }) => columnNames.map((_, at) => cells[at] ?? ""))).toEqual(
    services.map((service) => tableRow(service, env().PORTAL_URL).map((cell) => String(cell ?? ""))),
  );
}
