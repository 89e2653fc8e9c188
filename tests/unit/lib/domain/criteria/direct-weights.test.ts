import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Criterion, Dimension } from "#lib/domain/criteria/criterion.ts";
import { DIMENSIONS, WEIGHT_SUM_TOLERANCE } from "#lib/domain/criteria/criterion.ts";
import { directWeights } from "#lib/domain/criteria/direct-weights.ts";

const criterion = (id: string, dimension: Dimension, weight: number): Criterion => ({
  id,
  dimension,
  weight,
});

describe("direct weights", () => {
  test("sum to 1 inside each dimension", () => {
    const points = [
      criterion("I1", "impact", 30),
      criterion("I2", "impact", 10),
      criterion("R1", "readiness", 7),
    ];
    expect(directWeights(points)).toEqual({ ok: true, value: { I1: 0.75, I2: 0.25, R1: 1 } });
  });

  test("may be zero for a criterion beside others", () => {
    const points = [criterion("I1", "impact", 0), criterion("I2", "impact", 3)];
    expect(directWeights(points)).toEqual({ ok: true, value: { I1: 0, I2: 1 } });
  });

  test.each([
    ["no criteria", [], "noCriteria", null],
    [
      "a negative number",
      [criterion("I1", "impact", 2), criterion("I2", "impact", -1)],
      "negativeWeight",
      "I2",
    ],
    ["zeros only", [criterion("I1", "impact", 1), criterion("R1", "readiness", 0)], "onlyZeros", "readiness"],
    ["not a number", [criterion("I1", "impact", Number.NaN)], "notFinite", "impact"],
    ["an infinite number", [criterion("R1", "readiness", Infinity)], "notFinite", "readiness"],
    [
      "a criterion twice",
      [criterion("I1", "impact", 1), criterion("I1", "impact", 1)],
      "repeatedCriterion",
      "I1",
    ],
  ])("refuse %s", (_, criteria, reason, at) => {
    expect(directWeights(criteria)).toEqual({ ok: false, reason, at });
  });

  test("do not change when all numbers are scaled", () => {
    const points = fc.array(
      fc.record({ dimension: fc.constantFrom(...DIMENSIONS), weight: fc.integer({ min: 1, max: 100 }) }),
      {
        minLength: 1,
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(points, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (drawn, factor) => {
        const criteria = drawn.map((point, index) => ({ ...point, id: `c${index}` }));
        const weights = directWeights(criteria);
        const scaled = directWeights(criteria.map((one) => ({ ...one, weight: one.weight * factor })));
        if (!weights.ok || !scaled.ok) throw new Error("refused");
        for (const { id } of criteria) {
          expect(Math.abs(Number(weights.value[id]) - Number(scaled.value[id]))).toBeLessThan(
            WEIGHT_SUM_TOLERANCE,
          );
        }
      }),
    );
  });
});
