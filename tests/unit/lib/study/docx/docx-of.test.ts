import { describe, expect, test } from "vitest";
import { languages } from "#lib/i18n/languages.ts";
import { drawChart } from "#lib/study/charts/draw-chart.ts";
import { svgOf } from "#lib/study/charts/svg-of.ts";
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

  test("shows its chart as an image, with words for whoever does not see it", async () => {
    const file = await docxOf(spoken);
    const blocks = spoken.chapters.flatMap((chapter) => chapter.blocks);
    const chart = blocks.find((block) => block.kind === "chart");
    const xml = textOfXml(inZip(file, /^word\/document\.xml$/));
    expect(xml).toContain(`descr="${chart?.description}"`);
    const svg = inZip(file, /^word\/media\/.*\.svg$/);
    expect(svg).toBe(chart && svgOf(drawChart(chart, language)));
    for (const { place } of chart?.points ?? []) expect(svg).toContain(`>${place}</text>`);
    expect(inZip(file, /^word\/media\/.*\.png$/).length).toBeGreaterThan(1_000);
  });

  test("shows what is built when as a bar over its quarters", async () => {
    const xml = inZip(await docxOf(spoken), /^word\/document\.xml$/);
    const timeline = spoken.chapters.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === "timeline");
    expect(timeline).toMatchObject({
      items: [
        { start: 0, end: 3 },
        { start: 3, end: 4 },
      ],
    });
    const bars = xml.split("<w:tr>").filter((row) => row.includes("<w:pBdr>"));
    const spans = bars.map((row) =>
      row
        .split("<w:tc>")
        .flatMap((cell) => cell.match(/<w:gridSpan w:val="(\d)"\/>/)?.[1] ?? [])
        .map(Number),
    );
    expect(spans).toEqual([
      [3, 1],
      [3, 1],
    ]);
    expect(bars[0]).toContain('w:val="dashed"');
    expect(bars[1]).toContain('w:fill="0B6B3A"');
    expect(bars[0]?.indexOf("<w:pBdr>")).toBeLessThan(bars[0]?.lastIndexOf("<w:tc>") ?? 0);
    expect(bars[1]?.indexOf("<w:pBdr>")).toBeGreaterThan(bars[1]?.lastIndexOf("<w:tc>") ?? 0);
  });

  test("says on which pages its chapters begin", async () => {
    const file = await docxOf(spoken);
    const xml = inZip(file, /^word\/document\.xml$/);
    const pages = [...xml.matchAll(/PAGEREF _Toc\d+ .*?<w:t[^>]*>(\d+)<\/w:t>/g)].map(([, page]) =>
      Number(page),
    );
    expect(pages).toHaveLength(spoken.chapters.length);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    expect(pages[0]).toBe(2);
    const contents = inZip(file, /^word\/styles\.xml$/).match(/w:styleId="TOC1".*?<\/w:style>/)?.[0];
    expect(contents?.includes("<w:bidi/>")).toBe(language === "ar");
  });

  test.skipIf(!isThere("soffice"))("opens in LibreOffice", async () => {
    expect(openInLibreOffice(await docxOf(spoken), "docx").byteLength).toBeGreaterThan(10_000);
  });
});
