import { describe, expect, test } from "vitest";
import { StyleSheet } from "#server/styles/style-sheet.ts";
import { withInlineStyles } from "#server/styles/with-inline-styles.ts";

const sheets = new Map([["/_next/static/a.css", new StyleSheet(".a{color:red}.b{color:blue}")]]);
const linked = `<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>`;

describe("a page with its styles inside", () => {
  test("holds what it uses of them, in the place of the link", () => {
    expect(withInlineStyles(`<head>${linked}</head><p class="a">نص</p>`, sheets)).toBe(
      `<head><style>.a{color:red}</style></head><p class="a">نص</p>`,
    );
  });

  test("does not ask for them ahead either", () => {
    const ahead = `<link rel="preload" href="/_next/static/a.css" as="style"/>`;
    expect(withInlineStyles(`${ahead}${linked}<p class="b">`, sheets)).toBe(
      `<style>.b{color:#00f}</style><p class="b">`,
    );
  });

  test.each([
    `<link rel="stylesheet" href="/_next/static/other.css"/>`,
    `<link rel="preload" as="font" href="/fonts/a.woff2"/>`,
    `<link rel="canonical" href="/_next/static/a.css"/>`,
    `<a href="/_next/static/a.css">a</a>`,
  ])("leaves %s", (html) => expect(withInlineStyles(html, sheets)).toBe(html));
});
