import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf } from "#lib/api/csv.ts";
import { readSheet } from "#lib/sheets/read-sheet.ts";
import { readTable } from "#lib/sheets/read-table.ts";
import { sheetLimits } from "#lib/sheets/rows.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());
// "الرمز;اسم" in the encoding of older Arabic spreadsheets.
const windows1256 = new Uint8Array([0xc7, 0xe1, 0xd1, 0xe3, 0xd2, 0x3b, 0xc7, 0xd3, 0xe3]);

const read = (file: Uint8Array) => {
  const outcome = readSheet(file);
  return outcome.ok ? outcome.rows.map(({ cells }) => cells) : [outcome.reason, outcome.row];
};

describe("a table of text", () => {
  const both = [["الرمز", "اسم"]];
  test.each<[string, Uint8Array]>([
    ["UTF-8", utf8("الرمز,اسم")],
    ["UTF-8 with its mark", utf8("\uFEFFالرمز,اسم\r\n")],
    ["semicolons", utf8("الرمز;اسم\n")],
    ["tabs", utf8("الرمز\tاسم\r")],
    ["UTF-16 with its mark", utf16("\uFEFFالرمز\tاسم\r\n")],
    ["UTF-16 the other way round", swapped("\uFEFFالرمز,اسم")],
    ["UTF-16 without a mark", utf16("الرمز,اسم\r\n")],
    ["Windows-1256", windows1256],
  ])("%s", (_, file) => expect(read(file)).toEqual(both));

  test("quotes, and line breaks inside of them", () => {
    expect(read(utf8('a,"x ""y""\r\nz"\r\n\r\nb,7" wide\r\n'))).toEqual([
      ["a", 'x "y"\nz'],
      ["b", '7" wide'],
    ]);
  });

  test("whatever the portal writes comes back", () => {
    const cell = fc
      .string({
        unit: fc.constantFrom(
          "=",
          "'",
          "-",
          "@",
          '"',
          ",",
          ";",
          "\t",
          "\n",
          " ",
          "أ",
          "١",
          "a",
          "\u200F",
          "＝",
        ),
      })
      .filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(read(utf8(csvOf([["code", "name", "more"], ...rows])))).toEqual([
          ["code", "name", "more"],
          ...rows,
        ]);
      }),
    );
  });
});

describe("an odd table is refused with its row", () => {
  test.each<[string, Uint8Array, string, number | null]>([
    ["a lone quote", utf8('a,b\nc,"d\ne,f\n'), "quoteOpen", 2],
    ["a quote closed too early", utf8('a,b\n"c"d,e\n'), "quoteOpen", 2],
    ["a NUL", utf8("a,b\nc,d\ne,\0f and more text than this\n"), "characterUnreadable", 3],
    ["mixed encodings", new Uint8Array([...utf8("الرمز;اسم\n"), ...windows1256]), "encodingMixed", 2],
    ["100,000 columns", utf8(`a\n${"x,".repeat(100_000)}x`), "tableTooManyColumns", 2],
    ["a long cell", utf8(`a\n${"x".repeat(20_001)}`), "cellTooLong", 2],
    ["nothing but blanks", utf8(" , ,\n\n"), "tableEmpty", null],
    ["no bytes", utf8(""), "fileMissing", null],
    ["too many bytes", new Uint8Array(sheetLimits.bytes + 1), "tableTooLarge", null],
    ["an old or locked workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "tableUnknown", null],
    ["a document for people", utf8("%PDF-1.7\na,b\n"), "tableUnknown", null],
  ])("%s", (_, file, reason, row) => expect(read(file)).toEqual([reason, row]));
});

describe("in a thread of its own", () => {
  test("a table is read", async () => {
    expect(await readTable(utf8("a,b\n"))).toEqual({ ok: true, rows: [{ row: 1, cells: ["a", "b"] }] });
  });

  test("no longer than it may take", async () => {
    expect(await readTable(utf8("a,b\n"), { milliseconds: 0, megabytes: 64 })).toMatchObject({
      reason: "tableTooHeavy",
    });
  });

  test("with no more memory than it may have", async () => {
    const rows = Array.from({ length: 5_000 }, (_, row) =>
      Array.from({ length: 60 }, (_, at) => `${row}-${at}`).join(","),
    );
    expect(await readTable(utf8(rows.join("\n")), { milliseconds: 60_000, megabytes: 8 })).toMatchObject({
      reason: "tableTooHeavy",
    });
  });
});
