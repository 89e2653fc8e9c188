import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { readSheet } from "#lib/sheets/read-sheet.ts";
import { sheetLimits } from "#lib/sheets/rows.ts";
import { textRow, workbook } from "#tests/support/workbook.ts";

const refusal = (file: Uint8Array) => {
  const outcome = readSheet(file);
  return outcome.ok ? "read" : [outcome.reason, outcome.row];
};

const cells = (file: Uint8Array) => {
  const outcome = readSheet(file);
  return outcome.ok ? outcome.rows : outcome;
};

describe("a workbook's first sheet as text", () => {
  test("what the portal's own writer wrote comes back as it was", async () => {
    const texts = ["اسم\nسطران", "=1+1", "  a & <b>  ", "'x", "٣", "\u200Fمن"];
    const data = [texts.map((value) => ({ type: String, value })), [{ value: 5.25 }, null, { value: true }]];
    const file = await writeExcelFile(data).toBuffer();
    expect(cells(new Uint8Array(file))).toEqual([
      { row: 1, cells: texts },
      { row: 2, cells: ["5.25", "", "true"] },
    ]);
  });

  test("of a formula the value it had, else its own text", () => {
    const row = `<row r="3"><c r="B3" t="str"><f>A1</f><v>قيمة</v></c><c r="C3"><f>1+1</f></c></row>`;
    expect(cells(workbook(row))).toEqual([{ row: 3, cells: ["", "قيمة", "=1+1"] }]);
  });

  test("shared strings, without how they are pronounced", () => {
    const strings = `<sst><si><t>أ</t></si><si><r><t>ب</t></r><r><t>ج</t></r><rPh><t>x</t></rPh></si></sst>`;
    const row = `<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>`;
    expect(cells(workbook(row, { "xl/sharedStrings.xml": strings }))).toEqual([
      { row: 1, cells: ["بج", "أ"] },
    ]);
  });

  test("blank rows are left out and the others keep their numbers", () => {
    const file = workbook(textRow(["أ"], 1) + textRow([" ", ""], 2) + textRow(["ب"], 9));
    expect(cells(file)).toEqual([
      { row: 1, cells: ["أ"] },
      { row: 9, cells: ["ب"] },
    ]);
  });
});

describe("a hostile workbook is refused", () => {
  const row = textRow(["أ"]);
  const bomb = new Uint8Array(40 * 1024 * 1024);
  test.each<[string, () => Uint8Array, string, number | null]>([
    [
      "one part that unpacks to a thousand times",
      () => workbook(row, { "xl/media/a.png": bomb }),
      "fileNotPlain",
      null,
    ],
    ["a sheet that unpacks to a thousand times", () => workbook(" ".repeat(9_000_000)), "fileNotPlain", null],
    ["another archive inside", () => workbook(row, { "a.zip": workbook(row) }), "fileNotPlain", null],
    ["a workbook inside", () => workbook(row, { "xl/embeddings/a.xlsx": "x" }), "fileNotPlain", null],
    ["a macro", () => workbook(row, { "xl/vbaProject.bin": "x" }), "fileHasProgram", null],
    [
      "links to another workbook",
      () => workbook(row, { "xl/externalLinks/externalLink1.xml": "<a/>" }),
      "tableLinksOutside",
      null,
    ],
    [
      "an entity that reads a file",
      () =>
        workbook("", {
          "xl/worksheets/sheet1.xml": `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`,
        }),
      "fileNotPlain",
      null,
    ],
    ["an entity of nobody", () => workbook(textRow(["&lol;"])), "fileNotPlain", null],
    [
      "XML that ends too early",
      () => workbook("", { "xl/worksheets/sheet1.xml": "<worksheet><row>" }),
      "fileNotPlain",
      null,
    ],
    [
      "XML that is not UTF-8",
      () => workbook("", { "xl/worksheets/sheet1.xml": new Uint8Array([0x3c, 0x61, 0xff]) }),
      "fileNotPlain",
      null,
    ],
    [
      "two parts of one name",
      () => workbook(row, { "XL/worksheets/sheet1.xml": "<a/>" }),
      "fileNotPlain",
      null,
    ],
    ["rows that go back", () => workbook(textRow(["أ"], 2) + textRow(["ب"], 1)), "fileNotPlain", null],
    ["no sheet", () => workbook("", { "xl/workbook.xml": "<workbook/>" }), "tableUnknown", null],
    ["no relations", () => workbook("", { "xl/_rels/workbook.xml.rels": "<a/>" }), "tableUnknown", null],
    [
      "a column far out",
      () => workbook(`<row r="4"><c r="XFD4"><v>1</v></c></row>`),
      "tableTooManyColumns",
      4,
    ],
    [
      "100,000 columns",
      () =>
        workbook(
          `<row r="2">${Array.from({ length: 100_000 }, (_, at) => `<c><v>${at}</v></c>`).join("")}</row>`,
        ),
      "tableTooManyColumns",
      2,
    ],
    ["a long cell", () => workbook(textRow(["a1b2".repeat(5_001)], 7)), "cellTooLong", 7],
    ["an unseen control", () => workbook(textRow(["a_x0000_b"], 5)), "characterUnreadable", 5],
    ["nothing", () => workbook(""), "tableEmpty", null],
  ])("%s", (_, file, reason, at) => {
    expect(refusal(file())).toEqual([reason, at]);
  });

  test("one row more than the most", () => {
    const rows = (count: number) =>
      workbook(Array.from({ length: count }, (_, at) => textRow([`${at}`], at + 1)).join(""));
    expect(refusal(rows(sheetLimits.rows))).toBe("read");
    expect(refusal(rows(sheetLimits.rows + 1))).toEqual(["tableTooManyRows", sheetLimits.rows + 1]);
  });

  test("one long text named again and again", () => {
    const text = Array.from({ length: 4_000 }, (_, at) => String(at)).join("");
    const strings = `<sst><si><t>${text}</t></si></sst>`;
    const rows = Array.from(
      { length: 200 },
      (_, at) => `<row><c t="s"><v>0</v></c>${`<c t="s"><v>0</v></c>`.repeat(at % 20)}</row>`,
    );
    expect(refusal(workbook(rows.join(""), { "xl/sharedStrings.xml": strings }))).toEqual([
      "tableTooHeavy",
      157,
    ]);
  });

  test("a part longer than its directory says", () => {
    const file = workbook(textRow(["أ".repeat(300)]));
    const name = strToU8("xl/worksheets/sheet1.xml");
    const places = [...file.keys()].filter((at) => name.every((byte, i) => file[at + i] === byte));
    const view = new DataView(file.buffer, file.byteOffset);
    const inDirectory = (places.at(-1) ?? 0) - 46 + 24;
    view.setUint32(inDirectory, view.getUint32(inDirectory, true) - 100, true);
    expect(refusal(file)).toEqual(["fileNotPlain", null]);
  });
});
