import { expect, test } from "vitest";
import { cardsOf, readCards, readSteps, stepsOf } from "#lib/rounds/weighing.ts";

const criteria = [
  { code: "I1", dimension: "impact" as const },
  { code: "I2", dimension: "impact" as const },
  { code: "R1", dimension: "readiness" as const },
];
const untouched = { positions: {}, ratios: { impact: 4, readiness: 4 } };

test("a deck and its ratios are typed in any digits", () => {
  expect(readCards({ I1: "١", I2: "۳", R1: "1", "ratio-impact": "٦٫٥" }, criteria)).toEqual({
    positions: { I1: 1, I2: 3, R1: 1 },
    ratios: { impact: 6.5, readiness: 4 },
  });
});

test.each(["0.5", "101", "many", ""])("a ratio of %j is not taken for the usual one", (typed) => {
  expect(readCards({ "ratio-impact": typed }, criteria).ratios).toEqual({ impact: 0, readiness: 4 });
});

test("a deck that was kept is laid out again as it was", () => {
  const kept = { positions: { I1: 1, I2: 3, R1: 1 }, ratios: { impact: 6.5, readiness: 1 } };
  expect(cardsOf({ method: "deckOfCards", input: kept }, criteria)).toEqual(kept);
});

test("judgments that were kept are judged again from where they stood", () => {
  const input = { steps: { "I1-I2": -9 }, consistency: { impact: 0 }, reason: null };
  expect(stepsOf({ method: "pairwise", input }, criteria)).toEqual({ "I1-I2": -9 });
});

test("weights that came another way lay no cards and judge no pairs", () => {
  const decision = { method: "direct", input: { I1: 2, I2: 1, R1: 1 } };
  for (const before of [decision, null]) {
    expect(cardsOf(before, criteria)).toEqual(untouched);
    expect(stepsOf(before, criteria)).toEqual({});
  }
});

test("what was kept of a criterion that is no longer in the set is left out", () => {
  const cards = { positions: { I1: 2, I9: 1 }, ratios: { impact: 3, readiness: 4 } };
  expect(cardsOf({ method: "deckOfCards", input: cards }, criteria).positions).toEqual({ I1: 2 });
  expect(stepsOf({ method: "pairwise", input: { steps: { "I1-I9": 3 } } }, criteria)).toEqual({});
  expect(readSteps({ "I1-I2": "two" }, criteria)).toEqual({});
});
