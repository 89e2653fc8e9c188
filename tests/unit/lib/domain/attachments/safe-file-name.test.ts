import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileKinds } from "#lib/domain/attachments/kinds.ts";
import { longestFileName, safeFileName, safeTypedName } from "#lib/domain/attachments/safe-file-name.ts";

describe("the name of a file", () => {
  test.each<[string, string, string]>([
    ["تقرير الطلب 2025.pdf", "pdf", "تقرير الطلب 2025.pdf"],
    ["../../etc/passwd", "pdf", "passwd.pdf"],
    ["C:\\Users\\me\\report.PDF", "pdf", "report.pdf"],
    ["invoice\u202Efdp.exe", "pdf", "invoicefdp.pdf"],
    ["a\u0000b\nc\u200B.png", "png", "abc.png"],
    ["photo.jpeg", "jpg", "photo.jpg"],
    ["report.v2.final", "docx", "report.v2.docx"],
    ['<"a|b*c?>:.xlsx', "xlsx", "a b c.xlsx"],
    ["", "png", "file.png"],
    ["...", "png", "file.png"],
    ["\ud800.pdf", "pdf", "\ufffd.pdf"],
  ])("%j as %s is kept as %j", (typed, ending, name) => {
    expect(safeFileName(typed, ending)).toBe(name);
  });

  test("is always bounded, in one folder, seen, and ends as what it is", () => {
    const endings = fc.constantFrom("csv", ...Object.values(fileKinds).map(({ ending }) => ending));
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), endings, (typed, ending) => {
        const name = safeFileName(typed, ending);
        expect([...name].length).toBeLessThanOrEqual(longestFileName);
        expect(name).not.toMatch(/[/\\\p{C}]/u);
        expect(name.endsWith(`.${ending}`)).toBe(true);
      }),
    );
  });
});

test.each([
  ["خدمات.xlsx", "خدمات.xlsx"],
  ["ماكرو.xlsm", "ماكرو.xlsm"],
  ["تقرير.PDF ", "تقرير.PDF"],
  ["C:\\ملفات\\جدول", "جدول.csv"],
  ["gpj.\u202Excod", "gpj.csv"],
])("a table that is called %j is told of as %s", (typed, name) =>
  expect(safeTypedName(typed, "csv")).toBe(name),
);
