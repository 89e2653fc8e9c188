import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldArabic } from "#lib/domain/arabic/fold.ts";
import examples from "#tests/support/arabic-folding.json" with { type: "json" };

const arabicLetters = fc.integer({ min: 0x0600, max: 0x06ff }).map((point) => String.fromCodePoint(point));
const mixedText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: arabicLetters }));

describe("folding Arabic", () => {
  test.each(examples)("$about: $text", ({ text, folded }) => {
    expect(foldArabic(text)).toBe(folded);
  });

  test("folding twice is folding once", () => {
    fc.assert(fc.property(mixedText, (text) => foldArabic(foldArabic(text)) === foldArabic(text)));
  });

  test("nothing is left but letters, ASCII digits and single spaces between words", () => {
    fc.assert(
      fc.property(mixedText, (text) =>
        /^$|^[0-9a-z\u0621-\u06D3]+( [0-9a-z\u0621-\u06D3]+)*$/.test(foldArabic(text)),
      ),
    );
  });

  test("marks between letters change nothing", () => {
    const marks = fc.constantFrom("\u064B", "\u0651", "\u0640", "\u200F", "\u202E", "\u0670");
    fc.assert(
      fc.property(fc.array(marks), (some) => {
        const marked = [..."رخصة"].map((letter, place) => letter + (some[place] ?? "")).join("");
        return foldArabic(marked) === "رخصه";
      }),
    );
  });

  test("a lone surrogate is no letter", () => {
    expect(foldArabic("رخصة \ud800 قيادة")).toBe("رخصه قياده");
  });
});
