import { DIMENSIONS, WEIGHT_SUM_TOLERANCE, type Criterion } from "#lib/domain/criteria/criterion.ts";

/** Do the weights of each dimension that has criteria sum to 1? A set without criteria weighs nothing. */
export function weightsSumToOne(criteria: readonly Criterion[]): boolean {
  const present = DIMENSIONS.filter((dimension) =>
    criteria.some((criterion) => criterion.dimension === dimension),
  );
  return present.length > 0 && present.every((dimension) => sumsToOne(criteria, dimension));
}

function sumsToOne(criteria: readonly Criterion[], dimension: Criterion["dimension"]): boolean {
  const total = criteria
    .filter((criterion) => criterion.dimension === dimension)
    .reduce((sum, { weight }) => sum + weight, 0);
  return Math.abs(total - 1) <= WEIGHT_SUM_TOLERANCE;
}
