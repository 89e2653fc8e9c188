import { describe, expect, test } from "vitest";
import { importColumns, readHead } from "#lib/domain/tables/import-columns.ts";

const columns = importColumns.map((name) => ({ name, titles: name === "code" ? ["الرمز"] : [] }));
const faultsOf = (...cells: string[]) =>
  readHead(cells, columns).faults.map(({ column, reason }) => `${column} ${reason}`);

describe("the first row of a table", () => {
  test("says where each column stands; what is no column of an import is passed over", () => {
    const { places, faults } = readHead(["url", "name_ar", "الرمز", "ملاحظات"], columns);
    expect([...places]).toEqual([
      ["name_ar", 1],
      ["code", 2],
    ]);
    expect(faults).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ["no code", ["name_ar"], ["code columnMissing"]],
    ["a column twice", ["code", "name_ar", "name_ar"], ["name_ar columnRepeated"]],
    ["a column without the one that it belongs to", ["code", "steps_en"], ["steps_ar columnMissing"]],
    ["nothing that is known", ["اسم", "عنوان"], ["code columnMissing"]],
  ])("%s", (_, cells, faults) => expect(faultsOf(...cells)).toEqual(faults));
});
