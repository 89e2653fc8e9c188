import { expect, test } from "vitest";
import { catalogueSheets } from "#lib/catalogue/table/catalogue-sheets.ts";
import { columnNames } from "#lib/catalogue/table/columns.ts";
import { catalogueService } from "#tests/support/factories/catalogue-services.ts";

const [services, explained] = catalogueSheets(
  [catalogueService({ name: { ar: "=1+1", en: "a\u0000b\u000b\ud800" } })],
  "https://portal.example",
);

test("each column is headed by its Arabic title and its permanent name, no two alike", () => {
  const headings = services?.data[0]?.map(valueOf) ?? [];
  expect(headings.map((heading) => String(heading).split("\n")[1])).toEqual(columnNames);
  expect(new Set(headings.map((heading) => String(heading).split("\n")[0])).size).toBe(columnNames.length);
});

test("a text is a text, whatever it looks like, and nothing in it breaks the file", () => {
  const row = services?.data[1] ?? [];
  expect(row[columnNames.indexOf("name_ar")]).toMatchObject({ type: String, value: "=1+1" });
  expect(row[columnNames.indexOf("name_en")]).toMatchObject({ value: "ab\ufffd" });
  expect(row[columnNames.indexOf("maturity")]).toBe(0);
});

test("the second sheet says first how far the facts can be relied on, then what each column means", () => {
  const rows = explained?.data.map((row) => row.map(valueOf)) ?? [];
  expect(rows[0]?.[0]).toContain("لم يؤكده مصدر");
  expect(rows[1]?.[0]).toContain("confirmed by no source");
  expect(rows.slice(3).map(([name]) => name)).toEqual(columnNames);
  expect(rows.every((row) => row.every(Boolean))).toBe(true);
});

test("both read from right to left", () => {
  expect([services?.rightToLeft, explained?.rightToLeft]).toEqual([true, true]);
});

function valueOf(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell;
}
