import type { Tally } from "./tally.ts";

/** Below this cumulative acceptability a place is too good to count on, and from 1 − it on too bad. */
const TAIL = 0.05;
// Shares of thirds add up to a hair less than a whole.
const TOLERANCE = 1e-9;

/**
 * How certain the rank of one proposal is. `acceptability` holds the probability of each rank from 1 on,
 * `first` and `topK` those of rank 1 and of the first k; `interval` the ranks that leave out at most 5 % at
 * either end, and `coverage` the probability that it really has; `centralWeights` the mean weights of the
 * draws in which the proposal came first, by criterion, null where it never did.
 */
export type Certainty = {
  acceptability: number[];
  first: number;
  topK: number;
  expectedRank: number;
  interval: [number, number];
  coverage: number;
  centralWeights: Readonly<Record<string, number>> | null;
};

/** The certainty of the proposal of this index. */
export function certainty(
  tally: Tally,
  proposal: number,
  { criteria, topK }: { criteria: readonly { id: string }[]; topK: number },
): Certainty {
  const row = tally.held.subarray(proposal * tally.proposals, (proposal + 1) * tally.proposals);
  const acceptability = Array.from(row, (draws) => draws / tally.draws);
  const [low, high] = [rankReaching(acceptability, TAIL), rankReaching(acceptability, 1 - TAIL)];
  return {
    acceptability,
    first: sum(acceptability.slice(0, 1)),
    topK: sum(acceptability.slice(0, topK)),
    expectedRank: acceptability.reduce((total, share, index) => total + share * (index + 1), 0),
    interval: [low, high],
    coverage: sum(acceptability.slice(low - 1, high)),
    centralWeights: centralWeights(tally, proposal, criteria),
  };
}

/** The least rank up to which the probabilities add up to `share`. */
function rankReaching(acceptability: readonly number[], share: number): number {
  let total = 0;
  return 1 + acceptability.findIndex((probability) => (total += probability) >= share - TOLERANCE);
}

function sum(shares: readonly number[]): number {
  return shares.reduce((total, share) => total + share, 0);
}

function centralWeights(tally: Tally, proposal: number, criteria: readonly { id: string }[]) {
  const first = Number(tally.held[proposal * tally.proposals]);
  if (first === 0) return null;
  const weight = (index: number) => Number(tally.firstWeights[proposal * tally.criteria + index]) / first;
  return Object.fromEntries(criteria.map(({ id }, index) => [id, weight(index)]));
}
