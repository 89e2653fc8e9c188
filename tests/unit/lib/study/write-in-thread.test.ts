import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { languages } from "#lib/i18n/languages.ts";
import { speak } from "#lib/study/speak.ts";
import { writeInThread } from "#lib/study/write-in-thread.ts";
import { sealedStudy } from "#tests/support/sealed-study.ts";
import { isThere, missing, tablesOf, textsOf } from "#tests/support/study-texts.ts";

const study = sealedStudy();
// Letters apart from digits: an extractor sets a mark of direction between them, or a space.
const words = /\p{L}+|\p{N}+(?:[.,]\p{N}+)*%?/gu;
const wordsOf = (text: string): string[] => text.replace(/[\u064B-\u0652]/g, "").match(words) ?? [];

describe.each(languages)("The pages of a study in %s", (language) => {
  const spoken = speak(study, language);

  test.skipIf(!isThere("pdftotext"))("hold every word and figure, to be copied", async () => {
    const input = await writeInThread("pdf", spoken);
    const text = execFileSync("pdftotext", ["-", "-"], { encoding: "utf8", input });
    const figures = tablesOf(spoken).flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell.value === null ? [] : [cell.text])),
    );
    expect(figures.length).toBeGreaterThan(50);
    expect(missing(textsOf(spoken).flatMap(wordsOf), wordsOf(text))).toEqual([]);
    expect(missing(figures, wordsOf(text))).toEqual([]);
  });

  test("are tagged, name their language and embed their letters", async () => {
    const pdf = Buffer.from(await writeInThread("pdf", spoken)).toString("latin1");
    expect(pdf.startsWith("%PDF-1.")).toBe(true);
    expect(pdf).toMatch(/\/Lang\s*\(\w\w/);
    expect(pdf).toContain("/StructTreeRoot");
    expect(pdf).toContain("Amiri");
  });
});

test("A study is not written for whoever has gone", async () => {
  const signal = AbortSignal.abort(new Error("gone"));
  await expect(writeInThread("pdf", speak(study, "ar"), signal)).rejects.toThrow("gone");
});
