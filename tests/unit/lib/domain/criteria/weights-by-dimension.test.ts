import { describe, expect, test } from "vitest";
import { deckOfPositions } from "#lib/domain/criteria/deck-of-positions.ts";
import { weightsByCards, weightsByPairs } from "#lib/domain/criteria/weights-by-dimension.ts";

const criteria = [
  { id: "I1", dimension: "impact" },
  { id: "I2", dimension: "impact" },
  { id: "I3", dimension: "impact" },
  { id: "R1", dimension: "readiness" },
] as const;

describe("A deck that is laid out by numbers", () => {
  test("has a white card for each place left empty between two", () => {
    const positions = { f: 5, a: 1, b: 2, e: 5, c: 2, d: 3 };
    expect(deckOfPositions(positions, 4)).toEqual({
      levels: [["a"], ["b", "c"], ["d"], ["e", "f"]],
      whiteCards: [0, 0, 1],
      ratio: 4,
    });
  });

  test("is the same wherever it begins", () => {
    expect(deckOfPositions({ a: 3, b: 5 }, 2)).toEqual(deckOfPositions({ a: 1, b: 3 }, 2));
  });
});

describe("Weights by cards", () => {
  const ratios = { impact: 3, readiness: 1 };

  test("sum to 1 in each dimension, the top weighing as many times the bottom as the ratio says", () => {
    const outcome = weightsByCards(criteria, { I1: 1, I2: 2, I3: 3, R1: 7 }, ratios);
    expect(outcome).toEqual({ ok: true, value: { I1: 1 / 6, I2: 2 / 6, I3: 3 / 6, R1: 1 } });
  });

  test("ask for a place of every criterion, and for a ratio of at least one", () => {
    const unplaced = weightsByCards(criteria, { I1: 1, I3: 2, R1: 1 }, ratios);
    expect(unplaced).toEqual({ ok: false, reason: "noCriteria", at: "I2" });
    const places = { I1: 1, I2: 2, I3: 3, R1: 1 };
    expect(weightsByCards(criteria, places, { ...ratios, impact: 0.5 })).toMatchObject({ ok: false });
  });

  test("leave out a dimension that has no criteria", () => {
    expect(weightsByCards([{ id: "R1", dimension: "readiness" }], { R1: 1 }, ratios)).toEqual({
      ok: true,
      value: { R1: 1 },
    });
  });
});

describe("Weights by pairs", () => {
  const judge = (second: number) => [
    { criterion: "I1", over: "I2", times: 2 },
    { criterion: "I2", over: "I3", times: 2 },
    { criterion: "I1", over: "I3", times: second },
  ];

  test("of judgments that agree are those they say, with nothing at odds", () => {
    const outcome = weightsByPairs(criteria, judge(4));
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.value.weights["I1"]).toBeCloseTo(4 / 7, 9);
    expect(outcome.value.weights["R1"]).toBe(1);
    expect(outcome.value.consistency).toMatchObject([
      { dimension: "impact", consistency: { isEnough: true, atOdds: [] } },
      { dimension: "readiness", consistency: { ratio: 0, isEnough: true } },
    ]);
  });

  test("of judgments that contradict each other name the one to look at first", () => {
    const outcome = weightsByPairs(criteria, judge(1 / 9));
    if (!outcome.ok) throw new Error(outcome.reason);
    const [impact] = outcome.value.consistency;
    expect(impact?.consistency.isEnough).toBe(false);
    expect(impact?.consistency.atOdds).toHaveLength(3);
  });

  test("ask for every pair of a dimension", () => {
    expect(weightsByPairs(criteria, judge(4).slice(1))).toMatchObject({
      ok: false,
      reason: "missingJudgment",
    });
  });
});
