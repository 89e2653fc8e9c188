import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exponential, logarithm } from "#lib/domain/robustness/logarithm.ts";

const CLOSE = Number.EPSILON;
const runs = { numRuns: 10_000 };

describe("the logarithm", () => {
  test("is Math.log but for the last bit", () => {
    fc.assert(
      fc.property(fc.double({ min: 2 ** -1000, max: 2 ** 1000, noNaN: true }), (x) => {
        expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThanOrEqual(CLOSE * Math.abs(Math.log(x)));
      }),
      runs,
    );
  });

  test.each([1, 2 ** -53, 1 - 2 ** -53, 1 + 2 ** -52, 0.5, 2])("of %d", (x) => {
    expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThanOrEqual(CLOSE * Math.abs(Math.log(x)));
  });
});

describe("the exponential", () => {
  test("is Math.exp but for the last bit", () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 0, noNaN: true }), (x) => {
        expect(Math.abs(exponential(x) - Math.exp(x))).toBeLessThanOrEqual(2 * CLOSE * Math.exp(x));
      }),
      runs,
    );
  });

  test("is 1 at 0 and nothing where no normal number is that small", () => {
    expect([exponential(0), exponential(-709), exponential(-Infinity)]).toEqual([1, 0, 0]);
  });
});
