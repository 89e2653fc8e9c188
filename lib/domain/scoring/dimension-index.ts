import type { Criterion, Dimension } from "#lib/domain/criteria/criterion.ts";

/** The value of one criterion for one proposal, from 0 to 1. */
export type CriterionValue = { criterion: Criterion; value: number };

export const HIGHEST_INDEX = 100;

/**
 * The index of a proposal in a dimension, 100 · Σ w_j v_j in [0, 100]; null where no criterion is of that
 * dimension.
 */
export function dimensionIndex(values: readonly CriterionValue[], dimension: Dimension): number | null {
  const members = values.filter(({ criterion }) => criterion.dimension === dimension);
  if (members.length === 0) return null;
  const share = members.reduce((sum, { criterion, value }) => sum + criterion.weight * value, 0);
  // Weights sum to 1 only within a tolerance, so full marks may add up to a hair above the scale.
  return Math.min(HIGHEST_INDEX, HIGHEST_INDEX * share);
}
