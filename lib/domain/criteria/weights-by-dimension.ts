import { deckOfCardsWeights } from "./deck-of-cards.ts";
import { deckOfPositions } from "./deck-of-positions.ts";
import { DIMENSIONS, type Dimension } from "./criterion.ts";
import { judgmentsAtOdds, type JudgmentAtOdds } from "./judgments-at-odds.ts";
import { CONSISTENCY_LIMIT, pairwiseWeights, type Judgment } from "./pairwise-comparison.ts";
import type { Weights, WeightsOutcome, WeightsRefused } from "./weights.ts";

type Members = readonly { id: string; dimension: Dimension }[];

/** The weights of all criteria by a deck of cards in each dimension; a criterion without a place is refused. */
export function weightsByCards(
  criteria: Members,
  positions: Readonly<Record<string, number>>,
  ratios: Readonly<Record<Dimension, number>>,
): WeightsOutcome {
  let weights: Weights = {};
  for (const { dimension, ids } of dimensionsOf(criteria)) {
    const unplaced = ids.find((id) => positions[id] === undefined);
    if (unplaced !== undefined) return { ok: false, reason: "noCriteria", at: unplaced };
    const laid = Object.fromEntries(ids.map((id) => [id, Number(positions[id])]));
    const outcome = deckOfCardsWeights(deckOfPositions(laid, ratios[dimension]));
    if (!outcome.ok) return outcome;
    weights = { ...weights, ...outcome.value };
  }
  return { ok: true, value: weights };
}

/** How far the judgments of one dimension agree among themselves, and those to look at first where they do not. */
export type Consistency = { ratio: number; isEnough: boolean; atOdds: JudgmentAtOdds[] };

export type WeightsByPairs = {
  weights: Weights;
  consistency: { dimension: Dimension; consistency: Consistency }[];
};

/** The weights of all criteria by a pairwise comparison in each dimension. */
export function weightsByPairs(
  criteria: Members,
  judgments: readonly Judgment[],
): { ok: true; value: WeightsByPairs } | WeightsRefused {
  const value: WeightsByPairs = { weights: {}, consistency: [] };
  for (const { dimension, ids } of dimensionsOf(criteria)) {
    const own = judgments.filter(({ criterion }) => ids.includes(criterion));
    const outcome = pairwiseWeights(ids, own);
    if (!outcome.ok) return outcome;
    const { weights, consistencyRatio: ratio } = outcome.value;
    const isEnough = ratio <= CONSISTENCY_LIMIT;
    value.weights = { ...value.weights, ...weights };
    value.consistency.push({
      dimension,
      consistency: { ratio, isEnough, atOdds: isEnough ? [] : judgmentsAtOdds(own, weights) },
    });
  }
  return { ok: true, value };
}

function dimensionsOf(criteria: Members): { dimension: Dimension; ids: string[] }[] {
  return DIMENSIONS.map((dimension) => ({
    dimension,
    ids: criteria.filter((criterion) => criterion.dimension === dimension).map(({ id }) => id),
  })).filter(({ ids }) => ids.length > 0);
}
