import { describe, expect, test } from "vitest";
import { ShortNames } from "#server/styles/short-names.ts";
import { StyleSheet } from "#server/styles/style-sheet.ts";
import { withInlineStyles } from "#server/styles/with-inline-styles.ts";

const names = new ShortNames();
const css = `.a{color:red}.b{color:#00f}.md\\:c:not(.b){margin:0}.group:hover .b{top:0}`;
const styles = { names, sheets: new Map([["/_next/static/a.css", new StyleSheet(css, names)]]) };
const linked = `<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>`;
const inline = (html: string) => withInlineStyles(html, styles);

describe("a page with its styles inside", () => {
  test("holds what it uses of them in the place of the link, its classes under short names", () => {
    expect(inline(`<head>${linked}</head><p class="a mark">نص</p>`)).toBe(
      `<head><style>.A{color:red}</style></head><p class="A mark">نص</p>`,
    );
  });

  test("names a class the same in markup and styles, however it is spelled and wherever it stands", () => {
    const page = `${linked}<template><i class='md:c'></i></template><noscript><i class="a"></i></noscript><b class=b></b>`;
    expect(inline(page)).toBe(
      `<style>.A{color:red}.B{color:#00f}.C:not(.B){margin:0}</style>` +
        `<template><i class="C"></i></template><noscript><i class="A"></i></noscript><b class="B"></b>`,
    );
  });

  test("does not ask for them ahead either", () => {
    const ahead = `<link rel="preload" href="/_next/static/a.css" as="style"/>`;
    expect(inline(`${ahead}${linked}<p class="a">`)).toBe(`<style>.A{color:red}</style><p class="A">`);
  });

  test("leaves texts and data alone", () => {
    const rest = `<p title="class=&quot;a&quot;">class="a"</p><script type="application/ld+json">{"class":"a"}</script>`;
    expect(inline(linked + rest)).toBe(`<style></style>${rest}`);
  });

  test.each([
    `<link rel="stylesheet" href="/_next/static/other.css"/><p class="a">`,
    `${linked}<link rel="stylesheet" href="/_next/static/other.css"/><p class="a">`,
    `<link rel="preload" as="font" href="/fonts/a.woff2"/><p class="a">`,
    `<link rel="canonical" href="/_next/static/a.css"/><p class="a">`,
    `<a href="/_next/static/a.css" class="a">a</a>`,
  ])("stays as it is: %s", (html) => expect(inline(html)).toBe(html));
});
