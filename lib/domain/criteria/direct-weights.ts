import { DIMENSIONS } from "./criterion.ts";
import type { Criterion } from "./criterion.ts";
import { refuseWeights, repeatedCriterion } from "./weights.ts";
import type { WeightsOutcome } from "./weights.ts";

/**
 * Direct weighting: numbers of any scale (points, percentages), made to sum to 1 inside each dimension.
 *
 * Multiplying all numbers of a dimension by the same factor changes nothing.
 * Refused: a negative number, a number without a finite value, a criterion given twice, a dimension of
 * zeros only, no criteria at all.
 */
export function directWeights(criteria: readonly Criterion[]): WeightsOutcome {
  const repeated = repeatedCriterion(criteria.map(({ id }) => id));
  if (repeated !== null) return refuseWeights("repeatedCriterion", repeated);
  if (criteria.length === 0) return refuseWeights("noCriteria");

  const negative = criteria.find(({ weight }) => weight < 0);
  if (negative) return refuseWeights("negativeWeight", negative.id);

  const weights: [string, number][] = [];
  for (const dimension of DIMENSIONS) {
    const members = criteria.filter((criterion) => criterion.dimension === dimension);
    const total = members.reduce((sum, { weight }) => sum + weight, 0);
    if (!Number.isFinite(total)) return refuseWeights("notFinite", dimension);
    if (members.length > 0 && total === 0) return refuseWeights("onlyZeros", dimension);
    for (const { id, weight } of members) weights.push([id, weight / total]);
  }
  return { ok: true, value: Object.fromEntries(weights) };
}
