import fc from "fast-check";
import { expect, test } from "vitest";
import { lines } from "#lib/catalogue/table/lines.ts";
import { thingsInCell } from "#lib/domain/tables/things-in-cell.ts";

test.each([
  ["", []],
  ["أ\nب", ["أ", "ب"]],
  ["\r\nأ\r\n \r\n", [null, "أ"]],
  ["سطر\\nآخر", ["سطر\nآخر"]],
  ["C:\\temp\\\\new", ["C:\\temp\\new"]],
])("%j holds %j", (cell, things) => expect(thingsInCell(cell)).toEqual(things));

test("what the public tables write is read back", () => {
  const letter = fc.constantFrom("أ", "b", "\\", "n", "\n", " ", "1");
  const thing = fc.option(fc.string({ unit: letter }).filter((text) => text.trim() !== ""));
  fc.assert(
    fc.property(fc.array(thing), (things) => {
      const known = things.slice(0, things.findLastIndex((one) => one !== null) + 1);
      expect(thingsInCell(lines(things) ?? "")).toEqual(known);
    }),
  );
});
