import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf } from "#lib/api/csv.ts";

const mark = "\uFEFF";
const row = fc.array(fc.string({ unit: "binary", maxLength: 8 }), { minLength: 1, maxLength: 3 });
const table = fc.array(row, { minLength: 1, maxLength: 3 });

describe("a table as CSV", () => {
  test("says that it is UTF-8, and quotes what needs it", () => {
    expect(
      csvOf([
        ["a", 1.5, true, null],
        ['say "no", he', "سطر\nثانٍ", -3, ""],
      ]),
    ).toBe(`${mark}a,1.5,true,\r\n"say ""no"", he","سطر\nثانٍ",-3,\r\n`);
  });

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@a",
    "\t=1",
    "\r=1",
    "\n1",
    " =1",
    "\u0000=1",
    "\u200E=1",
    "\u202E=1",
    "＝1",
    "＋1",
    "－1",
    "＠a",
  ])("%j is text, not a formula", (cell) => {
    expect(
      csvOf([[cell]])
        .slice(1)
        .replace(/^"/, ""),
    ).toMatch(/^'/);
  });

  test("every text can be read back, but for the sign that makes it inert", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = parsed(csvOf(rows).slice(1));
        expect(read.map((row) => row.map((cell) => cell.replace(/^'/, "")))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ""))),
        );
      }),
    );
  });
});

/** RFC 4180, as a reader of the other side has it. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain = "", end] of text.matchAll(cell)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
