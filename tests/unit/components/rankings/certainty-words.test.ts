import { describe, expect, test } from "vitest";
import { certaintyWords, ofHundred, topInWords } from "#components/rankings/certainty-words.ts";

describe("How certain a place is, in words", () => {
  test.each([
    [[1, 1], 1, "المرتبة 1 في كل محاكاة", "place 1 in every simulation"],
    [[2, 2], 0.913, "المرتبة 2 في 91 من كل 100 محاكاة", "place 2 in 91 of 100 simulations"],
    [
      [2, 5],
      0.9399,
      "بين المرتبتين 2 و5 في 93 من كل 100 محاكاة",
      "between places 2 and 5 in 93 of 100 simulations",
    ],
  ] as const)("%s at %s", ([from, to], coverage, arabic, english) => {
    const certainty = { interval: [from, to] as [number, number], coverage };
    expect([certaintyWords("ar", certainty), certaintyWords("en", certainty)]).toEqual([arabic, english]);
  });

  test.each([
    [1, 24, "المرتبة الأولى"],
    [2, 24, "المرتبتين الأوليين"],
    [10, 24, "المراتب الـ10 الأولى"],
    [10, 7, "المراتب الـ7 الأولى"],
  ])("the top %i of %i", (topK, places, words) => {
    const rows = Array.from({ length: places });
    expect(topInWords("ar", { table: { method: { topK } }, rows })).toBe(words);
  });

  test.each([
    [0, "0", "0"],
    [0.004, "أقل من 1", "less than 1"],
    [0.5, "50", "50"],
    [0.999, "أكثر من 99", "more than 99"],
    [1 - 1e-12, "100", "100"],
  ])("a share of %s", (share, arabic, english) => {
    expect([ofHundred("ar", share), ofHundred("en", share)]).toEqual([arabic, english]);
  });
});
