import { gzipSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ChapterView } from "#components/study/chapter-view.tsx";
import type { ChapterId } from "#lib/domain/study/document.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { speak } from "#lib/study/speak.ts";
import { largeStudy, sealedStudy } from "#tests/support/sealed-study.ts";

function drawn(id: ChapterId, study = sealedStudy(), language: Language = "ar"): string {
  const chapter = speak(study, language).chapters.find((one) => one.id === id);
  if (!chapter) throw new Error(id);
  return renderToStaticMarkup(<ChapterView language={language} edition="2017-1" chapter={chapter} />);
}

describe("A chapter of a study", () => {
  test("shows its prose and its tables, each row named by its first text", () => {
    const html = drawn("results");
    expect(html).toContain("أعلى الأولويات 81.9 من 100 وأدناها 80.9.");
    expect(html).toMatch(/<th scope="row"[^>]*>خدمة رقم 1<\/th>/);
  });

  test("marks what stands in another language, and keeps codes from left to right", () => {
    expect(drawn("method")).toMatch(/<bdi dir="ltr">[0-9a-f]{64}<\/bdi>/);
    expect(drawn("method")).not.toMatch(/[\u2066-\u2069]/);
    expect(drawn("method", sealedStudy(), "en")).toContain('<bdi lang="ar" dir="rtl">توثيق الإجراءات</bdi>');
  });

  test("draws what is built when as a bar for each work", () => {
    const html = drawn("roadmap");
    expect(html.match(/rx="3"/g)).toHaveLength(2);
    expect(html).toContain(">2017</text>");
  });

  test("draws the chart with a mark for every place", () => {
    const html = drawn("quadrants");
    expect(html.match(/a5 5 0 1 0 10 0/g)).toHaveLength(2);
    for (const place of [1, 2, 3]) expect(html).toContain(`>${place}</text>`);
  });

  test("of the annexes lists each proposal by its reasons", () => {
    const html = drawn("annexes");
    expect(html.match(/href="\/ar\/priorities\/2017-1\/P-\d"/g)).toHaveLength(3);
    expect(html).not.toContain("<table");
  });

  // A public page has 14 KB; its frame takes about 5 of them.
  test.each(["results", "robustness", "quadrants", "annexes"] as const)(
    "%s of a hundred proposals stays light",
    (id) => {
      expect(gzipSync(drawn(id, largeStudy(100))).byteLength).toBeLessThan(9_000);
    },
  );
});
