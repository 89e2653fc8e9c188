import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deckOfCardsWeights } from "#lib/domain/criteria/deck-of-cards.ts";

describe("the deck of cards", () => {
  test("weighs levels of 1, 2, 1, 2 with one white card before the top and z = 4", () => {
    const weights = deckOfCardsWeights({
      levels: [["a"], ["b", "c"], ["d"], ["e", "f"]],
      whiteCards: [0, 0, 1],
      ratio: 4,
    });
    if (!weights.ok) throw new Error(weights.reason);
    // u = (4 − 1)/4, so k = 1, 1.75, 2.5, 4, and all criteria together count 15.
    const { a, b, c, d, e, f } = weights.value;
    expect(a).toBeCloseTo(1 / 15, 15);
    expect(b).toBeCloseTo(1.75 / 15, 15);
    expect(d).toBeCloseTo(2.5 / 15, 15);
    expect(e).toBeCloseTo(4 / 15, 15);
    expect([c, f]).toEqual([b, e]);
    expect([a, b, d, e].map((weight) => weight?.toFixed(6))).toEqual([
      "0.066667",
      "0.116667",
      "0.166667",
      "0.266667",
    ]);
  });

  test("gives equal weights to one level, whatever the ratio", () => {
    expect(deckOfCardsWeights({ levels: [["a", "b"]], whiteCards: [], ratio: 9 })).toEqual({
      ok: true,
      value: { a: 0.5, b: 0.5 },
    });
  });

  test.each([
    ["no level", { levels: [], whiteCards: [], ratio: 2 }, "noCriteria", null],
    ["an empty level", { levels: [["a"], []], whiteCards: [0], ratio: 2 }, "noCriteria", null],
    [
      "a criterion in two levels",
      { levels: [["a"], ["a"]], whiteCards: [0], ratio: 2 },
      "repeatedCriterion",
      "a",
    ],
    ["a gap too many", { levels: [["a"], ["b"]], whiteCards: [0, 0], ratio: 2 }, "whiteCardsDoNotFit", null],
    [
      "fewer than no cards",
      { levels: [["a"], ["b"]], whiteCards: [-1], ratio: 2 },
      "whiteCardsDoNotFit",
      null,
    ],
    ["half a card", { levels: [["a"], ["b"]], whiteCards: [0.5], ratio: 2 }, "whiteCardsDoNotFit", null],
    ["a ratio below 1", { levels: [["a"], ["b"]], whiteCards: [0], ratio: 0.9 }, "ratioBelowOne", null],
    [
      "an infinite ratio",
      { levels: [["a"], ["b"]], whiteCards: [0], ratio: Infinity },
      "ratioBelowOne",
      null,
    ],
  ])("refuses %s", (_, deck, reason, at) => {
    expect(deckOfCardsWeights(deck)).toEqual({ ok: false, reason, at });
  });

  test("sums to 1, rises level by level and ends at the ratio", () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(gaps, fc.double({ min: 1.1, max: 20, noNaN: true }), (whiteCards, ratio) => {
        const levels = Array.from({ length: whiteCards.length + 1 }, (_, index) => [`c${index}`]);
        const weights = deckOfCardsWeights({ levels, whiteCards, ratio });
        if (!weights.ok) throw new Error(weights.reason);
        const rising = levels.flat().map((id) => Number(weights.value[id]));
        expect(rising.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(rising).toEqual(rising.toSorted((a, b) => a - b));
        expect(Number(rising.at(-1)) / Number(rising[0])).toBeCloseTo(ratio, 9);
      }),
    );
  });
});
