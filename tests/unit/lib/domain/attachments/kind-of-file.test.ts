import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindOfFile } from "#lib/domain/attachments/kind-of-file.ts";
import { altered, directoryOf, joined, sampleFiles, workbook } from "#tests/support/sample-files.ts";

const { pdf, png, jpeg, xlsx, docx } = sampleFiles;
const page = new TextEncoder().encode("<script>alert(1)</script>");
const directory = directoryOf(xlsx);
const end = xlsx.length - 22;

describe("what a file is", () => {
  test.each(Object.entries(sampleFiles))("%s is told from its content", (kind, file) => {
    expect(kindOfFile(file)).toEqual({ ok: true, value: kind });
  });

  test("a workbook behind a chart and a printer's settings are no programs", () => {
    const plain = {
      "xl/embeddings/Microsoft_Excel_Sheet1.xlsx": "a",
      "xl/printerSettings/printerSettings1.bin": "a",
    };
    expect(kindOfFile(workbook(plain))).toEqual({ ok: true, value: "xlsx" });
  });

  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "fileKindUnknown"],
    ["a web page", page, "fileKindUnknown"],
    ["a web page before a PDF", joined(page, pdf), "fileKindUnknown"],
    ["a PDF that is an archive too", joined(pdf, docx), "fileKindUnknown"],
    ["a JPEG that is an archive too", joined(jpeg, xlsx), "fileKindUnknown"],
    ["a PNG with something after it", joined(png, page), "fileKindUnknown"],
    ["a PNG cut short", png.subarray(0, 30), "fileKindUnknown"],
    ["an archive with something after it", joined(docx, page), "fileKindUnknown"],
    ["an archive cut short", docx.subarray(0, 12), "fileKindUnknown"],
    ["a document of both kinds", workbook({ "word/document.xml": "a" }), "fileKindUnknown"],
    ["an archive of no kind", altered(xlsx, directory + 46, 0x58), "fileKindUnknown"],
    ["a directory that starts elsewhere", altered(xlsx, end + 16, 0), "fileKindUnknown"],
    ["a directory that counts one too few", altered(xlsx, end + 10, 1), "fileKindUnknown"],
    ["a directory of sixty thousand", altered(xlsx, end + 10, 0x60, 0xea), "fileKindUnknown"],
    ["an entry that is none", altered(xlsx, directory, 0), "fileKindUnknown"],
    ["an entry that runs over the end", altered(xlsx, directory + 30, 0xff, 0xff), "fileKindUnknown"],
    ["an entry cut short by its end", altered(xlsx, directory + 32, 90), "fileKindUnknown"],
    ["a workbook with macros", workbook({ "xl/vbaProject.bin": "a" }), "fileHasProgram"],
    ["a workbook with a macro sheet", workbook({ "xl/macrosheets/sheet1.xml": "a" }), "fileHasProgram"],
    ["a workbook with a program in it", workbook({ "xl/media/setup.exe": "a" }), "fileHasProgram"],
    ["a workbook with another that has macros", workbook({ "xl/embeddings/a.xlsm": "a" }), "fileHasProgram"],
    ["a name that leads out", workbook({ "xl/../../etc/passwd": "a" }), "fileNotPlain"],
    ["a locked entry", altered(xlsx, directory + 8, 1), "fileNotPlain"],
    ["four gigabytes in a few bytes", altered(xlsx, directory + 24, 255, 255, 255, 255), "fileNotPlain"],
  ])("%s is not taken", (_what, file, reason) => {
    expect(kindOfFile(file)).toEqual({ ok: false, reason });
  });

  test("whatever the bytes, it answers", () => {
    const broken = fc.tuple(
      fc.constantFrom(...Object.values(sampleFiles)),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 12 }),
    );
    fc.assert(
      fc.property(broken, ([file, changes]) => {
        const copy = Uint8Array.from(file);
        for (const [at, byte] of changes) copy[at % copy.length] = byte;
        expect(typeof kindOfFile(copy).ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });
});
