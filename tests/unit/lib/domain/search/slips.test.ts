import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slipLikeness } from "#lib/domain/search/slips.ts";

describe("slips of the hand", () => {
  test.each([
    ["a letter too few", "تصيح", "تصريح", 0.7],
    ["a letter too many", "تصرريح", "تصريح", 0.8],
    ["another letter", "تصريخ", "تصريح", 0.8],
    ["neighbours changed over", "تصيرح", "تصريح", 0.8],
    ["four letters", "رخضه", "رخصه", 0.7],
    ["three letters", "رخض", "رخص", 0.5],
    ["the last letter", "ميلا", "ميلاد", 0.7],
  ])("%s: %s for %s", (_slip, typed, said, likeness) => {
    expect(slipLikeness(typed, said)).toBe(likeness);
  });

  test.each([
    ["the same word", "رخصه", "رخصه"],
    ["two slips", "تخريس", "تصريح"],
    ["letters changed over with one between", "حصرات", "تصراح"],
    ["two letters too many", "رخصهات", "رخصه"],
    ["too short to say", "رخ", "رخص"],
  ])("%s is none: %s for %s", (_why, typed, said) => {
    expect(slipLikeness(typed, said)).toBe(0);
  });

  const word = fc.string({ unit: fc.constantFrom(..."ابتسجحدرصعفقكلمنهوي"), minLength: 4, maxLength: 12 });

  test("each of the four slips of any word is one", () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(..."زشغ"), (said, where, letter) => {
        const at = where % said.length;
        const slips = [
          said.slice(0, at) + said.slice(at + 1),
          said.slice(0, at) + letter + said.slice(at),
          said.slice(0, at) + letter + said.slice(at + 1),
        ];
        for (const typed of slips) expect(slipLikeness(typed, said)).toBeGreaterThan(0);
      }),
    );
  });

  test("a slip is as likely one way as the other", () => {
    fc.assert(fc.property(word, word, (one, other) => slipLikeness(one, other) === slipLikeness(other, one)));
  });
});
