import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { consonants, lightStem } from "#lib/domain/arabic/light-stem.ts";

describe("what is left of a word", () => {
  test.each([
    ["الرخصه", "رخص"],
    ["رخصه", "رخص"],
    ["والرخصه", "رخص"],
    ["للروضه", "روض"],
    ["شهادات", "شهاد"],
    ["شهاده", "شهاد"],
    ["موظفين", "موظف"],
    ["licences", "licence"],
    ["companies", "company"],
    ["business", "business"],
  ])("%s comes to %s", (word, stem) => {
    expect(lightStem(word)).toBe(stem);
  });

  test.each(["هويه", "الام", "سفر", "ولد", "id", "gas"])("%s is too short to lose anything", (word) => {
    expect(lightStem(word).length).toBeGreaterThanOrEqual(Math.min(word.length, 2));
  });

  test("a stem stays what it is of its word, and is never shorter than three letters", () => {
    const word = fc.string({ unit: fc.constantFrom(..."ابتلوهيني"), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, (some) => {
        const stem = lightStem(some);
        expect(some).toContain(stem);
        expect(stem.length).toBeGreaterThanOrEqual(Math.min(3, some.length));
      }),
    );
  });
});

test.each([
  ["عقود", "عقد"],
  ["مدارس", "مدرس"],
  ["اراضي", "ارض"],
])("%s and %s have the same consonants", (one, other) => {
  expect(consonants(one)).toBe(consonants(other));
});
