import { expect, test } from "vitest";
import { letterOfAct, letterOfPublication } from "#lib/domain/revisions/letters.ts";

test.each([
  ["submit", "content", false, { whom: "editors", letter: "toDecide" }],
  ["submit", "archival", false, { whom: "editors", letter: "toArchive" }],
  ["approve", "content", false, { whom: "writers", letter: "published" }],
  ["approve", "archival", false, { whom: "writers", letter: "archived" }],
  ["approve", "content", true, { whom: "writers", letter: "scheduled" }],
  ["approve", "archival", true, { whom: "writers", letter: "scheduled" }],
  ["return", "content", false, { whom: "writers", letter: "returned" }],
  ["takeBack", "content", false, { whom: "writers", letter: "takenBack" }],
  ["withdraw", "content", false, null],
] as const)("of %s of %s (for a day: %s)", (act, kind, waits, told) => {
  expect(letterOfAct(act, kind, waits)).toEqual(told);
});

test("on its day the writers hear what became of it", () => {
  expect([letterOfPublication("content"), letterOfPublication("archival")]).toEqual([
    "published",
    "archived",
  ]);
});
