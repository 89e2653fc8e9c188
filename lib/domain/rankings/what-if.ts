import { byId } from "#lib/domain/criteria/canonical-order.ts";
import type { Criterion } from "#lib/domain/criteria/criterion.ts";
import { directWeights } from "#lib/domain/criteria/direct-weights.ts";
import type { WeightsRefused } from "#lib/domain/criteria/weights.ts";
import { dimensionIndex } from "#lib/domain/scoring/dimension-index.ts";
import { dimensionShares, priority } from "#lib/domain/scoring/priority.ts";
import { scoreProposals } from "#lib/domain/scoring/score-proposals.ts";
import { scoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import type { DecisionTable } from "./decision-table.ts";
import { quadrant, type Quadrant } from "./quadrant.ts";
import { rank } from "./rank.ts";

/** What a ranking is tried out on: the ranked proposals, each with its rank and its values in the order of `criteria`. */
export type WhatIfBoard = {
  criteria: readonly Criterion[];
  proposals: readonly { id: string; rank: number; values: readonly number[] }[];
};

/** Another balance, threshold and weights; the weights on any scale, one for each criterion by its id. */
export type WhatIfAsked = { alpha: number; threshold: number; points: Readonly<Record<string, number>> };

/** A place under what was asked; `gained` says how many places better it is than the ranking's own. */
export type WhatIfPlace = {
  id: string;
  impact: number | null;
  readiness: number | null;
  priority: number;
  rank: number;
  quadrant: Quadrant | null;
  gained: number;
};

/** The board of a decision table, in the order of its ranking. */
export function whatIfBoard(table: DecisionTable): WhatIfBoard {
  const ranking = rank(scoreProposals(scoreSheet(table), table.method.alpha).complete);
  return {
    criteria: table.criteria.toSorted(byId),
    proposals: ranking.map(({ id, rank: place, values }) => ({
      id,
      rank: place,
      values: values.map(({ value }) => value),
    })),
  };
}

/** The ranking as it would be, by the rules of every other; refused where the weights of a dimension make none. */
export function whatIf(
  { criteria, proposals }: WhatIfBoard,
  { alpha, threshold, points }: WhatIfAsked,
): { ok: true; value: WhatIfPlace[] } | WeightsRefused {
  const weights = directWeights(criteria.map((one) => ({ ...one, weight: points[one.id] ?? 0 })));
  if (!weights.ok) return weights;
  const weighed = criteria.map((one) => ({ ...one, weight: Number(weights.value[one.id]) }));
  const shares = dimensionShares(weighed, alpha);

  const scored = proposals.map(({ id, rank: own, values }) => {
    const valued = weighed.map((criterion, index) => ({ criterion, value: Number(values[index]) }));
    const impact = dimensionIndex(valued, "impact");
    const readiness = dimensionIndex(valued, "readiness");
    return { id, own, impact, readiness, priority: priority(impact, readiness, shares) };
  });
  return {
    ok: true,
    value: rank(scored).map(({ own, ...place }) => ({
      ...place,
      quadrant: quadrant(place.impact, place.readiness, threshold),
      gained: own - place.rank,
    })),
  };
}
