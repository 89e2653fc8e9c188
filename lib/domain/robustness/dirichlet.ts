import { exponential, logarithm } from "./logarithm.ts";
import type { Random } from "./random.ts";

/**
 * Draws weights from a Dirichlet distribution: `weights` gets shares that sum to 1, with the means
 * parameters / Σ parameters. A parameter of 0 gives a share of 0; at least one must be above 0.
 *
 * Shares of gamma variates, kept as logarithms until the last step: the variates of small parameters are
 * often below the least number there is.
 */
export function drawDirichlet(random: Random, parameters: Float64Array, weights: Float64Array): void {
  let greatest = -Infinity;
  for (let index = 0; index < parameters.length; index++) {
    const shape = Number(parameters[index]);
    const variate = shape > 0 ? logOfGamma(random, shape) : -Infinity;
    weights[index] = variate;
    if (variate > greatest) greatest = variate;
  }
  let total = 0;
  for (let index = 0; index < weights.length; index++) {
    const share = exponential(Number(weights[index]) - greatest);
    weights[index] = share;
    total += share;
  }
  for (let index = 0; index < weights.length; index++) weights[index] = Number(weights[index]) / total;
}

/**
 * The logarithm of a gamma variate (Marsaglia and Tsang, "A simple method for generating gamma variables",
 * ACM TOMS 26, 2000); below a shape of 1 by way of shape + 1, as they say.
 */
function logOfGamma(random: Random, shape: number): number {
  if (shape < 1) return logOfGamma(random, shape + 1) + logarithm(positiveUniform(random)) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const logOfV = logarithm(v);
    if (logarithm(positiveUniform(random)) < 0.5 * x * x + d * (1 - v + logOfV)) return logarithm(d) + logOfV;
  }
}

/** A standard normal variate by Marsaglia's polar method. */
function normal(random: Random): number {
  for (;;) {
    const x = 2 * positiveUniform(random) - 1;
    const y = 2 * positiveUniform(random) - 1;
    const s = x * x + y * y;
    if (s < 1) return x * Math.sqrt((-2 * logarithm(s)) / s);
  }
}

/** Evenly from (0, 1]: never 0, of which there is no logarithm. */
function positiveUniform(random: Random): number {
  return 1 - random.uniform();
}
