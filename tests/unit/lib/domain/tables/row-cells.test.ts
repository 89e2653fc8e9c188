import { expect, test } from "vitest";
import { closedSpellings } from "#lib/domain/tables/spellings.ts";
import { RowCells } from "#lib/domain/tables/row-cells.ts";

const cellsOf = (text: string) => new RowCells(new Map([["audience", text]]));

test("where a table has no column, nothing is said", () => {
  const cells = new RowCells<"audience">(new Map());
  expect(cells.has("audience")).toBe(false);
  expect(cells.text("audience", { max: 10 })).toBeNull();
  expect(cells.things("audience", 10)).toEqual([]);
});

test("where order says nothing, neither do empty lines and what is said again", () => {
  expect(cellsOf("citizen\n\nbusiness\ncitizen").distinct("audience", 10)).toEqual(["citizen", "business"]);
});

test("of a fault the beginning of the cell is told", () => {
  const cells = cellsOf("أ".repeat(300));
  cells.text("audience", { max: 200 });
  expect(cells.faults).toEqual([{ column: "audience", reason: "tooLong", said: "أ".repeat(80) }]);
});

const sides = closedSpellings([
  { value: "left", name: { ar: "الناحية اليسرى", en: "Left hand" }, words: [] },
  { value: "right", name: { ar: "الناحية اليمنى", en: "Right hand" }, words: [] },
]);

test("what may mean several values is faulty, with those it may mean; what means none, with all there are", () => {
  const row = cellsOf("");
  expect(row.value("audience", "يسرى", sides)).toBe("left");
  row.value("audience", "ناحية", sides);
  row.value("audience", "قدم", sides);
  const allowed = [
    { ar: "الناحية اليسرى", en: "Left hand" },
    { ar: "الناحية اليمنى", en: "Right hand" },
  ];
  expect(row.faults).toEqual([
    { column: "audience", reason: "valueAmbiguous", said: "ناحية", allowed },
    { column: "audience", reason: "valueUnknown", said: "قدم", allowed },
  ]);
});

test("of many values none is named", () => {
  const many = closedSpellings(
    Array.from({ length: 13 }, (_, value) => ({
      value,
      name: { ar: `ا${value}`, en: `a${value}` },
      words: [],
    })),
  );
  const row = cellsOf("");
  row.value("audience", "x", many);
  expect(row.faults).toEqual([{ column: "audience", reason: "valueUnknown", said: "x" }]);
});
