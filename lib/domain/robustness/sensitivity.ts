import type { Criterion } from "#lib/domain/criteria/criterion.ts";
import { EQUALITY_TOLERANCE } from "#lib/domain/rankings/rank.ts";
import { HIGHEST_INDEX } from "#lib/domain/scoring/dimension-index.ts";
import type { DimensionShares } from "#lib/domain/scoring/priority.ts";
import type { ScoredProposal } from "#lib/domain/scoring/score-proposals.ts";

/** Between which weights of a criterion the first place, and the top k, are held by the same proposals. */
export type WeightIntervals = { first: [number, number]; topK: [number, number] };

export type RankedScores = ScoredProposal & { rank: number };

/**
 * The interval of one criterion's weight, the others of its dimension rescaled, in which nobody enters or
 * leaves the first place or the top k: exact, since every priority is a straight line in that weight. Where
 * equals share the last place of the top, it ends as soon as they change places with anyone. A criterion that has the whole weight of its dimension cannot give any up, for there is nothing to rescale.
 */
export function weightIntervals(
  proposals: readonly RankedScores[],
  criterion: Criterion,
  { shares, topK }: { shares: DimensionShares; topK: number },
): WeightIntervals {
  if (criterion.weight >= 1) return { first: [1, 1], topK: [1, 1] };
  const lines = proposals.map((proposal) => ({
    rank: proposal.rank,
    priority: proposal.priority,
    slope: slope(proposal, criterion, shares),
  }));
  return {
    first: unchanged(lines, criterion.weight, 1),
    topK: unchanged(lines, criterion.weight, topK),
  };
}

/** A priority at the present weight, and how fast it grows with the weight. */
type Line = { rank: number; priority: number; slope: number };

// With S the dimension's index as a share, S(x) = x·v + (1 − x)·(S − w·v)/(1 − w), which grows by (v − S)/(1 − w).
function slope(
  proposal: ScoredProposal,
  { id, dimension, weight }: Criterion,
  shares: DimensionShares,
): number {
  const value = proposal.values.reduce((found, one) => (one.criterion.id === id ? one.value : found), 0);
  const members = proposal.values.filter(({ criterion }) => criterion.dimension === dimension);
  const index = members.reduce((sum, { criterion, value: v }) => sum + criterion.weight * v, 0);
  return (shares[dimension] * HIGHEST_INDEX * (value - index)) / (1 - weight);
}

function unchanged(lines: readonly Line[], weight: number, topK: number): [number, number] {
  const top = lines.filter(({ rank }) => rank <= topK);
  const rest = lines.filter(({ rank }) => rank > topK);
  if (top.length <= topK) return staysAbove(top, rest, weight);

  // Equals that share the last place of the top stay in it together only while they stay equal.
  const last = top.reduce((greatest, { rank }) => Math.max(greatest, rank), 0);
  const equals = top.filter(({ rank }) => rank === last);
  const slopes = equals.map((line) => line.slope);
  if (Math.max(...slopes) - Math.min(...slopes) > EQUALITY_TOLERANCE) return [weight, weight];
  const higher = top.filter(({ rank }) => rank < last);
  const [fromRest, fromEquals] = [staysAbove(top, rest, weight), staysAbove(higher, equals, weight)];
  return [Math.max(fromRest[0], fromEquals[0]), Math.min(fromRest[1], fromEquals[1])];
}

/** The weights up to which none of `below` overtakes any of `above`. */
function staysAbove(above: readonly Line[], below: readonly Line[], weight: number): [number, number] {
  let [low, high] = [0, 1];
  for (const upper of above) {
    for (const lower of below) {
      const lead = upper.priority - lower.priority;
      const closing = lower.slope - upper.slope;
      if (closing > EQUALITY_TOLERANCE) high = Math.min(high, weight + lead / closing);
      else if (closing < -EQUALITY_TOLERANCE) low = Math.max(low, weight + lead / closing);
    }
  }
  return [low, high];
}
