import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONSISTENCY_LIMIT, pairwiseWeights } from "#lib/domain/criteria/pairwise-comparison.ts";
import type { Judgment } from "#lib/domain/criteria/pairwise-comparison.ts";

const judgment = (criterion: string, over: string, times: number): Judgment => ({ criterion, over, times });

const abc = ["a", "b", "c"];
const ordered = [judgment("a", "b", 3), judgment("a", "c", 5), judgment("b", "c", 3)];
const circle = [judgment("a", "b", 9), judgment("b", "c", 9), judgment("c", "a", 9)];

function weigh(criteria: readonly string[], judgments: readonly Judgment[]) {
  const weighed = pairwiseWeights(criteria, judgments);
  if (!weighed.ok) throw new Error(weighed.reason);
  return weighed.value;
}

describe("pairwise comparison", () => {
  test("finds the principal eigenvector of the textbook matrix 1 3 5 / 1/3 1 3 / 1/5 1/3 1", () => {
    const { weights, consistencyRatio } = weigh(abc, ordered);
    // An eigenvector of three reciprocal judgments is the row's geometric mean.
    const means = { a: Math.cbrt(15), b: 1, c: Math.cbrt(1 / 15) };
    const total = means.a + means.b + means.c;
    expect(weights.a).toBeCloseTo(means.a / total, 12);
    expect(weights.b).toBeCloseTo(means.b / total, 12);
    expect(weights.c).toBeCloseTo(means.c / total, 12);
    // λ = 1 + t + 1/t with t the cube root of a_ac / (a_ab · a_bc) or its inverse.
    const t = Math.cbrt(9 / 5);
    expect(consistencyRatio).toBeCloseTo((1 + t + 1 / t - 3) / 2 / 0.58, 12);
    expect(consistencyRatio).toBeLessThan(CONSISTENCY_LIMIT);
  });

  test("shows judgments that run in a circle", () => {
    const { weights, consistencyRatio } = weigh(abc, circle);
    expect(weights.a).toBeCloseTo(1 / 3, 12);
    expect(weights.b).toBeCloseTo(1 / 3, 12);
    expect(consistencyRatio).toBeCloseTo((1 + 9 + 1 / 9 - 3) / 2 / 0.58, 12);
    expect(consistencyRatio).toBeGreaterThan(CONSISTENCY_LIMIT);
  });

  test("cannot contradict itself with one or two criteria", () => {
    expect(weigh(["a"], [])).toEqual({ weights: { a: 1 }, consistencyRatio: 0 });
    const { weights, consistencyRatio } = weigh(["a", "b"], [judgment("b", "a", 4)]);
    expect(weights.b).toBeCloseTo(0.8, 15);
    expect(consistencyRatio).toBe(0);
  });

  test("does not depend on the order or the direction in which pairs were judged", () => {
    const turned = [judgment("c", "b", 1 / 3), judgment("c", "a", 1 / 5), judgment("b", "a", 1 / 3)];
    const { weights } = weigh(["c", "b", "a"], turned);
    for (const [id, weight] of Object.entries(weigh(abc, ordered).weights)) {
      expect(weights[id]).toBeCloseTo(weight, 12);
    }
    expect(JSON.stringify(weigh(["c", "a", "b"], ordered.toReversed()))).toBe(
      JSON.stringify(weigh(abc, ordered)),
    );
  });

  test("gives back the weights behind judgments in full agreement, up to ten criteria", () => {
    const sizes = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(sizes, (counts) => {
        const criteria = counts.map((_, index) => `c${index}`);
        const judgments = counts.flatMap((count, index) =>
          counts
            .slice(index + 1)
            .map((other, step) => judgment(`c${index}`, `c${index + step + 1}`, count / other)),
        );
        const { weights, consistencyRatio } = weigh(criteria, judgments);
        const total = counts.reduce((sum, count) => sum + count, 0);
        for (const [index, count] of counts.entries())
          expect(weights[`c${index}`]).toBeCloseTo(count / total, 10);
        expect(consistencyRatio).toBeGreaterThanOrEqual(0);
        expect(consistencyRatio).toBeLessThan(1e-9);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ["no criteria", [], [], "noCriteria", null],
    ["more than ten criteria", [..."abcdefghijk"], [], "tooManyCriteria", null],
    ["a criterion twice", ["a", "a"], [], "repeatedCriterion", "a"],
    ["an unknown criterion", ["a", "b"], [judgment("a", "x", 2)], "unknownCriterion", "x"],
    ["a criterion against itself", ["a", "b"], [judgment("a", "a", 1)], "comparedWithItself", "a"],
    ["a judgment above 9", ["a", "b"], [judgment("a", "b", 10)], "timesOutsideScale", "a"],
    ["a judgment below 1/9", ["a", "b"], [judgment("a", "b", 0.1)], "timesOutsideScale", "a"],
    ["a judgment that is no number", ["a", "b"], [judgment("a", "b", Number.NaN)], "timesOutsideScale", "a"],
    ["a pair not judged", abc, ordered.slice(1), "missingJudgment", "a"],
    [
      "a pair judged both ways",
      ["a", "b"],
      [judgment("a", "b", 2), judgment("b", "a", 2)],
      "repeatedJudgment",
      "a",
    ],
  ])("refuses %s", (_, criteria, judgments, reason, at) => {
    expect(pairwiseWeights(criteria, judgments)).toEqual({ ok: false, reason, at });
  });
});
