import { describe, expect, test } from "vitest";
import { letterPath, pageLetter } from "#lib/catalogue/page-letter.ts";

describe("what a segment of an address means", () => {
  test.each([
    ["ar", "%D8%AA", { letter: "ت" }],
    ["ar", "أ", { letter: "ا" }],
    ["en", "T", { letter: "t" }],
    ["en", "other", { letter: null }],
    ["en", "%D8%AA", "foreign"],
    ["ar", "t", "foreign"],
    ["ar", "%", null],
    ["ar", "MOI-001", null],
  ] as const)("in %s %s", (language, segment, meant) => {
    expect(pageLetter(language, segment)).toEqual(meant);
  });

  test("each page has one address", () => {
    expect([letterPath("ت"), letterPath(null)]).toEqual(["/services/a-z/ت", "/services/a-z/other"]);
  });
});
