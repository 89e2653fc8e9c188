import { describe, expect, test } from "vitest";
import { asKept, titleOf } from "#browser/offline/kept-page.ts";

const keptAt = new Date("2026-11-27T10:00:00Z");
const page = (body: string) => `<!DOCTYPE html><html lang="ar"><body class="x">${body}</body></html>`;
const at = (path: string) => new URL(path, "https://services.example.ps");

describe("a kept copy of a page", () => {
  test("says on which day it was kept, before all else, in the language of its address", () => {
    const whole = page(`<header></header><main id="content"><h1>هوية</h1></main>`);
    const kept = asKept(whole, at("/ar/services"), keptAt);
    expect(kept).toMatch(/<main id="content"><p [^>]*><strong>محفوظة على جهازك بتاريخ الجمعة.* 2026/);
    expect(kept).toContain("<h1>هوية</h1></main>");
    expect(asKept(page("<main></main>"), at("/en"), keptAt)).toContain("Kept on your device on Friday");
  });

  test("leads to its own address again", () => {
    expect(asKept(page("<main></main>"), at(`/ar/services?q="<b>`), keptAt)).toContain(
      `href="/ar/services?q=%22%3Cb%3E"`,
    );
  });

  test.each([
    ["without a main part", page("<p>1</p>"), /<body class="x"><p /],
    ["that is no document", "<p>1</p>", /^<p [^>]*><strong>/],
  ])("says so also %s", (_what, text, expected) => {
    expect(asKept(text, at("/ar"), keptAt)).toMatch(expected);
  });
});

test.each([
  ["<title>هوية · بوابة الخدمات الحكومية</title>", "هوية"],
  ["<title>A &amp; B &lt;c&gt; &quot;d&quot; &#x27;e&#x27;</title>", `A & B <c> "d" 'e'`],
  ["<title>بوابة الخدمات الحكومية</title>", "بوابة الخدمات الحكومية"],
  ["<p>no title</p>", ""],
])("%s is called %s", (markup, title) => {
  expect(titleOf(markup)).toBe(title);
});
