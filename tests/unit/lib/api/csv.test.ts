import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf } from "#lib/api/csv.ts";

const mark = "\uFEFF";
const signs = fc.string({ unit: fc.constantFrom("'", "=", "-", " ", "a"), maxLength: 4 });
const row = fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 8 }), signs), {
  minLength: 1,
  maxLength: 3,
});
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
    "'=1",
    "''-1",
  ])("%j is text, not a formula", (cell) => {
    expect(
      csvOf([[cell]])
        .slice(1)
        .replace(/^"/, ""),
    ).toMatch(/^'/);
  });

  test("every text can be read back, once the sign that makes it inert is taken off", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = parsed(csvOf(rows).slice(1));
        expect(read.map((row) => row.map(withoutSign))).toEqual(rows);
      }),
    );
  });
});

/** As whoever takes a file back reads a cell: a sign before what would be a formula is the portal's. */
function withoutSign(cell: string): string {
  return /^'+(?:[\s\p{Cf}\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u.test(cell) ? cell.slice(1) : cell;
}

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
