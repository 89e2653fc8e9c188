import { expect, test } from "vitest";
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
