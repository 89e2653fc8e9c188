import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgmentsAtOdds } from "#lib/domain/criteria/judgments-at-odds.ts";
import { pairwiseWeights } from "#lib/domain/criteria/pairwise-comparison.ts";
import type { Judgment } from "#lib/domain/criteria/pairwise-comparison.ts";

const criteria = ["a", "b", "c", "d", "e"];

function explained(judgments: Judgment[]) {
  const weighed = pairwiseWeights(criteria, judgments);
  if (!weighed.ok) throw new Error(weighed.reason);
  return judgmentsAtOdds(judgments, weighed.value.weights);
}

/** Judgments in full agreement with these counts, one a criterion. */
function agreeing(counts: readonly number[]): Judgment[] {
  return criteria.flatMap((criterion, index) =>
    criteria.slice(index + 1).map((over, step) => ({
      criterion,
      over,
      times: Number(counts[index]) / Number(counts[index + step + 1]),
    })),
  );
}

describe("the judgments at odds with the others", () => {
  test("compare each with the quotient of the weights", () => {
    const judgments = [
      { criterion: "a", over: "b", times: 8 },
      { criterion: "b", over: "c", times: 0.5 },
      { criterion: "a", over: "c", times: 2 },
    ];
    expect(judgmentsAtOdds(judgments, { a: 0.5, b: 0.25, c: 0.25 })).toEqual([
      { judgment: judgments[0], fitting: 2, factor: 4 },
      { judgment: judgments[1], fitting: 1, factor: 2 },
      { judgment: judgments[2], fitting: 2, factor: 1 },
    ]);
  });

  test("begin with the one that was reversed among judgments in agreement", () => {
    const counts = fc.array(fc.double({ min: 1, max: 3, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(counts, fc.nat({ max: 9 }), (drawn, pick) => {
        const judgments = agreeing(drawn);
        const wrong = judgments.map((one, index) =>
          index === pick ? { ...one, times: one.times >= 1 ? one.times / 9 : one.times * 9 } : one,
        );
        fc.pre(wrong.every(({ times }) => times >= 1 / 9 && times <= 9));
        expect(explained(wrong)[0]?.judgment).toBe(wrong[pick]);
      }),
      { numRuns: 60 },
    );
  });

  test("are all borne out where they agree in full", () => {
    for (const { factor } of explained(agreeing([5, 4, 3, 2, 1]))) expect(factor).toBeCloseTo(1, 9);
  });
});
