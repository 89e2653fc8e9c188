import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { LONGEST_TERM, MOST_TERMS, addedTerms, refusalOfTerms, termsOf } from "#lib/domain/synonyms/terms.ts";

describe("the terms of a text", () => {
  test.each([
    ["رخصة قيادة\nرخصة سواقة", ["رخصة قيادة", "رخصة سواقة"]],
    ["  رخصة   قيادة \n\n\t\n رخصة سواقة\n", ["رخصة قيادة", "رخصة سواقة"]],
    ["هوية\nهويه\nالهوية\nهُوِيَّة", ["هوية", "الهوية"]],
    ["ID\nid\nidentity", ["ID", "identity"]],
    ["", []],
    ["؟\n!", ["؟"]],
  ])("%j is %j", (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  test("differ for the search, whatever was typed", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[ابتةهىي ]{0,4}$/)), (lines) => {
        const folded = termsOf(lines.join("\n")).map(foldArabic);
        expect(new Set(folded).size).toBe(folded.length);
      }),
    );
  });
});

describe("terms stand for one another", () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `term ${at}`);

  test.each([
    [["رخصة قيادة", "رخصة سواقة"], null],
    [["كيف أجدد", "تجديد"], null],
    [many(MOST_TERMS), null],
    [["ر".repeat(LONGEST_TERM), "ب"], null],
    [[], "termsTooFew"],
    [["هوية"], "termsTooFew"],
    [many(MOST_TERMS + 1), "termsTooMany"],
    [["ر".repeat(LONGEST_TERM + 1), "ب"], "termTooLong"],
    [["هوية", "في"], "termSaysNothing"],
    [["identity", "how to"], "termSaysNothing"],
    [["هوية", "؟"], "termSaysNothing"],
  ])("%j: %s", (terms, refusal) => {
    expect(refusalOfTerms(terms)).toBe(refusal);
  });
});

test("terms are added where no spelling of them was there before", () => {
  expect(addedTerms(["شَهادة", "شهادات", "هوية"], ["شهاده", "رخصة"])).toEqual(["شهادات", "هوية"]);
});
