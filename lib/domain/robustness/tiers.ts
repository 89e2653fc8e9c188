/** From this probability on, standing above is more than chance. */
export const TIER_PROBABILITY = 0.9;

/**
 * The tier of each proposal, from 1 on, walking down the ranking: a new one starts where the tier's first
 * member beats the proposal with probability ≥ 0.90. `beats` says how probably one stands above another.
 */
export function tiers<Proposal>(
  ranking: readonly Proposal[],
  beats: (proposal: Proposal, other: Proposal) => number,
): ReadonlyMap<Proposal, number> {
  const tierOf = new Map<Proposal, number>();
  let [first] = ranking;
  let tier = 1;
  for (const proposal of ranking) {
    if (first !== undefined && proposal !== first && beats(first, proposal) >= TIER_PROBABILITY) {
      first = proposal;
      tier += 1;
    }
    tierOf.set(proposal, tier);
  }
  return tierOf;
}
