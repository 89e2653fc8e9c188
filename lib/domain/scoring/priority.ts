import type { Criterion, Dimension } from "#lib/domain/criteria/criterion.ts";

/** How much each dimension counts in the priority; the two sum to 1. */
export type DimensionShares = Readonly<Record<Dimension, number>>;

/** α for impact and 1 − α for readiness; where only one dimension has criteria, it counts alone. */
export function dimensionShares(criteria: readonly Criterion[], alpha: number): DimensionShares {
  const present = new Set(criteria.map(({ dimension }) => dimension));
  if (!present.has("readiness")) return { impact: 1, readiness: 0 };
  if (!present.has("impact")) return { impact: 0, readiness: 1 };
  return { impact: alpha, readiness: 1 - alpha };
}

/** Priority P = α·I + (1 − α)·R, in [0, 100]; an absent dimension is null and has no share. */
export function priority(impact: number | null, readiness: number | null, shares: DimensionShares): number {
  return shares.impact * (impact ?? 0) + shares.readiness * (readiness ?? 0);
}
