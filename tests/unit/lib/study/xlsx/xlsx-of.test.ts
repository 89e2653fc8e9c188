import { describe, expect, test } from "vitest";
import { languages } from "#lib/i18n/languages.ts";
import { speak } from "#lib/study/speak.ts";
import { xlsxOf } from "#lib/study/xlsx/xlsx-of.ts";
import { openInLibreOffice } from "#tests/support/open-in-libreoffice.ts";
import { sealedStudy } from "#tests/support/sealed-study.ts";
import { inZip, isThere, missing, tablesOf, textOfXml } from "#tests/support/study-texts.ts";

const study = sealedStudy();
const numberCell = /<c r="[A-Z]+\d+"(?: s="\d+")?(?: t="n")?><v>([^<]+)<\/v>/g;

describe.each(languages)("The workbook of a study in %s", (language) => {
  const spoken = speak(study, language);

  test("holds every number as a number, and what it is of", async () => {
    const file = await xlsxOf(spoken);
    const sheets = inZip(file, /^xl\/worksheets\/sheet\d+\.xml$/);
    const numbers = [...sheets.matchAll(numberCell)].map(([, value]) => String(Number(value)));
    const expected = tablesOf(spoken).flatMap(({ rows }) =>
      rows.flat().flatMap(({ value }) => (value === null ? [] : [String(value)])),
    );
    expect(expected.length).toBeGreaterThan(50);
    expect(missing(expected, numbers)).toEqual([]);
    expect(sheets.includes('rightToLeft="1"')).toBe(language === "ar");
    const strings = textOfXml(inZip(file, /^xl\/sharedStrings\.xml$/));
    for (const { caption, head } of tablesOf(spoken))
      for (const text of [caption, ...head]) expect(strings).toContain(text);
  });

  test("keeps the head of a sheet with one table in sight, and shows whole numbers without a point", async () => {
    const file = await xlsxOf(spoken);
    const single = spoken.chapters.filter(
      ({ blocks }) => blocks.filter(({ kind }) => kind === "table").length === 1,
    );
    const frozen = inZip(file, /^xl\/worksheets\/sheet\d+\.xml$/).match(/<pane [^>]*ySplit="4"/g);
    expect(frozen).toHaveLength(single.length);
    expect(single.length).toBeGreaterThan(0);
    expect(inZip(file, /^xl\/styles\.xml$/)).not.toContain("#,##0.##");
  });

  test.skipIf(!isThere("soffice"))("opens in LibreOffice", async () => {
    expect(openInLibreOffice(await xlsxOf(spoken), "xlsx").byteLength).toBeGreaterThan(10_000);
  });
});
