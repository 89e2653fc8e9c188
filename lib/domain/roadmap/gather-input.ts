import type { Currency, Effort } from "#lib/domain/proposals/papers.ts";
import type { Item, RoadmapInput } from "./roadmap-input.ts";
import type { Scenario } from "./scenario.ts";

/** A ranked proposal as its dossier states it; `needs` are building blocks by slug and proposals by reference. */
export type RankedProposal = {
  id: string;
  priority: number;
  effort: Effort;
  duration: number | null;
  cost: { amount: number; currency: Currency } | null;
  earliest: string | null;
  needs: readonly string[];
};

/** Why a proposal cannot be planned at all, whatever there is of people and money. */
export type Unplanned = { item: string } & (
  { why: "noEstimate" } | { why: "noRate" } | { why: "needNotPlanned"; needs: string }
);

export type GatheredInput = { input: RoadmapInput; unplanned: Unplanned[] };

/**
 * What is to be solved, from the dossiers of the ranked proposals and what a scenario supposes. Building blocks that
 * no proposal needs, and what is pinned of something that is not in the roadmap, are left away.
 */
export function gatherInput(proposals: readonly RankedProposal[], scenario: Scenario): GatheredInput {
  const { quarters, discount, capacity, budget, blocks } = scenario;
  const unplanned = unplannedOf(proposals, scenario);
  const planned = proposals.filter(({ id }) => unplanned.every(({ item }) => item !== id));
  const dependencies = planned.flatMap(({ id, needs }) =>
    needs.filter((need) => !blocks[need]?.there).map((need) => ({ item: id, needs: need })),
  );
  const needed = new Set(dependencies.map(({ needs }) => needs));
  const items = [
    ...Object.entries(blocks).flatMap(([id, block]): Item[] => {
      if (block.there || !needed.has(id)) return [];
      const { effort, duration, cost } = block;
      return [{ kind: "buildingBlock", id, effort, duration, cost, earliest: null }];
    }),
    ...planned.map((proposal) => itemOf(proposal, scenario)),
  ];
  const known = new Set(items.map(({ id }) => id));
  const pins = scenario.pins.filter(
    ({ item, quarter }) => known.has(item) && (quarter === null || quarters.includes(quarter)),
  );
  return { input: { quarters, discount, items, dependencies, capacity, budget, pins }, unplanned };
}

function itemOf(
  { id, priority, effort, duration, cost, earliest }: RankedProposal,
  scenario: Scenario,
): Item {
  const amount = cost === null ? 0 : cost.amount * Number(rateOf(scenario, cost.currency));
  return { kind: "proposal", id, priority, effort, duration: Number(duration), cost: amount, earliest };
}

function rateOf({ currency, rates }: Scenario, other: Currency): number | undefined {
  return other === currency ? 1 : rates[other];
}

function unplannedOf(proposals: readonly RankedProposal[], scenario: Scenario): Unplanned[] {
  const found = proposals.flatMap(({ id, duration, effort, cost }): Unplanned[] => {
    if (duration === null || Object.keys(effort).length === 0) return [{ item: id, why: "noEstimate" }];
    if (cost && rateOf(scenario, cost.currency) === undefined) return [{ item: id, why: "noRate" }];
    return [];
  });
  return withDependents(proposals, scenario, found);
}

/** Whoever needs what cannot be planned cannot be planned either, by whatever way. */
function withDependents(
  proposals: readonly RankedProposal[],
  scenario: Pick<Scenario, "blocks">,
  found: readonly Unplanned[],
): Unplanned[] {
  const out = new Set(found.map(({ item }) => item));
  const known = new Set([...Object.keys(scenario.blocks), ...proposals.map(({ id }) => id)]);
  const more = proposals.flatMap(({ id, needs }): Unplanned[] => {
    const missing = needs.find((need) => out.has(need) || !known.has(need));
    return missing === undefined || out.has(id) ? [] : [{ item: id, why: "needNotPlanned", needs: missing }];
  });
  return more.length === 0 ? [...found] : withDependents(proposals, scenario, [...found, ...more]);
}
