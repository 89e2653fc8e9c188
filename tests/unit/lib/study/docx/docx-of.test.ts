import { describe, expect, test } from "vitest";
import { languages } from "#lib/i18n/languages.ts";
import { docxOf } from "#lib/study/docx/docx-of.ts";
import { speak } from "#lib/study/speak.ts";
import { openInLibreOffice } from "#tests/support/open-in-libreoffice.ts";
import { sealedStudy } from "#tests/support/sealed-study.ts";
import { inZip, isThere, textOfXml, textsOf } from "#tests/support/study-texts.ts";

const study = sealedStudy();

describe.each(languages)("The text document of a study in %s", (language) => {
  const spoken = speak(study, language);

  test("holds every text, in its order and direction", async () => {
    const xml = inZip(await docxOf(spoken), /^word\/document\.xml$/);
    const found = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) =>
      textOfXml(text ?? ""),
    );
    let from = 0;
    for (const text of textsOf(spoken)) {
      const at = found.indexOf(text, from);
      expect(at, text).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
    expect(xml.includes("<w:bidiVisual/>")).toBe(language === "ar");
    // Names without an English text stay Arabic in the English document.
    expect(xml).toContain("<w:rtl/>");
    expect(xml).toContain("TOC");
  });

  test.skipIf(!isThere("soffice"))("opens in LibreOffice", async () => {
    expect(openInLibreOffice(await docxOf(spoken), "docx").byteLength).toBeGreaterThan(10_000);
  });
});
