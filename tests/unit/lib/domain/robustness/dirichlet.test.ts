import { describe, expect, test } from "vitest";
import { drawDirichlet } from "#lib/domain/robustness/dirichlet.ts";
import { Random } from "#lib/domain/robustness/random.ts";

const DRAWS = 40_000;

/** Means and variances of the drawn weights. */
function moments(parameters: number[]) {
  const random = Random.of("moments");
  const weights = new Float64Array(parameters.length);
  const sums = parameters.map(() => ({ first: 0, second: 0 }));
  for (let draw = 0; draw < DRAWS; draw++) {
    drawDirichlet(random, Float64Array.from(parameters), weights);
    for (const [index, sum] of sums.entries()) {
      sum.first += Number(weights[index]);
      sum.second += Number(weights[index]) ** 2;
    }
  }
  return sums.map(({ first, second }) => ({
    mean: first / DRAWS,
    variance: second / DRAWS - (first / DRAWS) ** 2,
  }));
}

describe("weights from a Dirichlet distribution", () => {
  test.each([
    ["close to the given ones", [25, 15, 10]],
    ["evenly from the simplex", [1, 1, 1]],
    ["of small parameters", [0.5, 0.3, 0.2]],
    ["with a weight of none", [5, 0, 5]],
  ])("%s have its means and variances", (_, parameters) => {
    const total = parameters.reduce((sum, parameter) => sum + parameter, 0);
    for (const [index, { mean, variance }] of moments(parameters).entries()) {
      const expected = Number(parameters[index]) / total;
      const spread = (expected * (1 - expected)) / (total + 1);
      // Six standard errors of the mean.
      expect(Math.abs(mean - expected)).toBeLessThanOrEqual(6 * Math.sqrt(spread / DRAWS));
      expect(Math.abs(variance - spread)).toBeLessThanOrEqual(0.06 * spread);
    }
  });

  test("sum to 1 even where nearly every variate is too small for a number", () => {
    const random = Random.of("small");
    const weights = new Float64Array(3);
    for (let draw = 0; draw < 1000; draw++) {
      drawDirichlet(random, Float64Array.of(1e-4, 1e-4, 1e-4), weights);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
  });
});
