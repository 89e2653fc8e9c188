import { refuseWeights, repeatedCriterion } from "./weights.ts";
import type { WeightsOutcome } from "./weights.ts";

/**
 * `levels`: the criteria of one dimension in rank levels, from the least important to the most; criteria of
 * one level weigh the same. `whiteCards`: how many white cards lie between each level and the next, so one
 * entry fewer than levels. `ratio`: how many times the top level outweighs the bottom one (z ≥ 1).
 */
export type DeckOfCards = {
  levels: readonly (readonly string[])[];
  whiteCards: readonly number[];
  ratio: number;
};

/**
 * Deck of cards (Simos, revised by Figueira and Roy, EJOR 139, 2002), without its last step of rounding:
 * with e_r = white cards above level r + 1, e = Σ e_r and u = (z − 1)/e, a criterion of level r counts
 * k_r = 1 + u·(e_1 + … + e_{r−1}), and weighs k_r divided by the sum of k over all criteria.
 * One level only gives equal weights.
 *
 * Refused: an empty level, a criterion placed twice, white cards that do not fit between the levels
 * (wrong number of gaps, negative, not whole), a ratio below 1.
 */
export function deckOfCardsWeights(deck: DeckOfCards): WeightsOutcome {
  const { levels, whiteCards, ratio } = deck;
  if (levels.length === 0 || levels.some((level) => level.length === 0)) return refuseWeights("noCriteria");
  const repeated = repeatedCriterion(levels.flat());
  if (repeated !== null) return refuseWeights("repeatedCriterion", repeated);
  if (!cardsFit(levels.length, whiteCards)) return refuseWeights("whiteCardsDoNotFit");
  if (!(ratio >= 1 && Number.isFinite(ratio))) return refuseWeights("ratioBelowOne");

  const steps = whiteCards.reduce((sum, cards) => sum + cards + 1, 0);
  const unit = steps === 0 ? 0 : (ratio - 1) / steps;
  const counts: [string, number][] = [];
  let climbed = 0;
  for (const [index, level] of levels.entries()) {
    for (const criterion of level) counts.push([criterion, 1 + unit * climbed]);
    climbed += (whiteCards[index] ?? 0) + 1;
  }

  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return { ok: true, value: Object.fromEntries(counts.map(([id, count]) => [id, count / total])) };
}

function cardsFit(levels: number, whiteCards: readonly number[]): boolean {
  return (
    whiteCards.length === levels - 1 && whiteCards.every((cards) => Number.isInteger(cards) && cards >= 0)
  );
}
