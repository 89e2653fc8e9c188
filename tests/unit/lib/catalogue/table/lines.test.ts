import fc from "fast-check";
import { expect, test } from "vitest";
import { lines } from "#lib/catalogue/table/lines.ts";

test.each([
  [[], null],
  [[null, null], null],
  [["a"], "a"],
  [["a", null, "c", null], "a\n\nc"],
  [[null, "b"], "\nb"],
  [["a\nb", "c\\d"], "a\\nb\nc\\\\d"],
  [["a\r\nb"], "a\\nb"],
  [[5, null, 12.5], "5\n\n12.5"],
])("%j in one cell is %j", (items, cell) => {
  expect(lines(items)).toBe(cell);
});

test("whatever stands in a cell can be read back, beside the cell that says how many there are", () => {
  const item = fc.option(
    fc.string({ unit: fc.constantFrom("\\", "n", "\n", "a", " ", "ب"), minLength: 1 }).map((text) => text),
  );
  fc.assert(
    fc.property(fc.array(item), (items) => {
      expect(itemsOf(lines(items), items.length)).toEqual(items);
    }),
  );
});

/** As whoever takes a file back reads a cell. */
function itemsOf(cell: string | null, count: number): (string | null)[] {
  const found = cell === null ? [] : cell.split("\n").map(read);
  return Array.from({ length: count }, (_, at) => found[at] ?? null);
}

function read(line: string): string | null {
  return line === "" ? null : line.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
}
