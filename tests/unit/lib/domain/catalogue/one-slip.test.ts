import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOneSlipAway } from "#lib/domain/catalogue/one-slip.ts";

describe("one slip of the finger", () => {
  test.each([
    ["جوز", "جواز", "a letter too few"],
    ["صحففي", "صحفي", "a letter too many"],
    ["تصريخ", "تصريح", "a wrong letter"],
    ["شاهده", "شهاده", "two letters that changed places"],
  ])("%s is meant to be %s: %s", (typed, meant) => {
    expect(isOneSlipAway(typed, meant)).toBe(true);
  });

  test.each([
    ["سفر", "صفر", "short words mean what they say"],
    ["شهاده", "شاهدة", "a swap and another letter are two"],
    ["رخصه", "رخصتين", "two letters more"],
    ["licence", "license fee", "more than a letter"],
    ["abcd", "badc", "two swaps"],
  ])("%s is not %s: %s", (typed, meant) => {
    expect(isOneSlipAway(typed, meant)).toBe(false);
  });

  test("a letter dropped, doubled or changed anywhere is one slip, in either direction", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdef"), minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom("x", ""), (meant, somewhere, instead) => {
        const at = somewhere % meant.length;
        const typed = meant.slice(0, at) + instead + meant.slice(at + 1);
        expect(isOneSlipAway(typed, meant)).toBe(true);
        expect(isOneSlipAway(meant, typed)).toBe(true);
      }),
    );
  });
});
