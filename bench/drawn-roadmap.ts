import { quartersFrom } from "#lib/domain/proposals/quarter.ts";
import { skills } from "#lib/domain/proposals/papers.ts";
import type { Effort } from "#lib/domain/proposals/papers.ts";
import { yearsOf } from "#lib/domain/roadmap/horizon.ts";
import type { Dependency, Item, RoadmapInput } from "#lib/domain/roadmap/roadmap-input.ts";
import { DEFAULT_DISCOUNT } from "#lib/domain/roadmap/roadmap-input.ts";
import { Random } from "#lib/domain/robustness/random.ts";

export interface Size {
  proposals: number;
  buildingBlocks: number;
  quarters: number;
}

const QUARTERS_OF_A_YEAR = 4;

/** For which share of all that is asked there are people and money. */
export interface Supply {
  development: number;
  otherSkills: number;
  budget: number;
}

/** A drawn round: every proposal needs a building block or two, one in seven another proposal. */
export function drawnRoadmap(size: Size, supply: Supply, seed: string): RoadmapInput {
  const random = Random.of(seed);
  const between = (low: number, high: number) => low + Math.floor((high - low + 1) * random.uniform());
  const quarters = quartersFrom(2027, 1, size.quarters);
  const development = (id: string) => ({
    id,
    effort: Object.fromEntries(skills.map((skill) => [skill, between(0, 6)])) satisfies Effort,
    duration: between(1, 4),
    cost: 10_000 * between(1, 40),
    earliest: random.uniform() < 0.3 ? (quarters[between(0, 5)] ?? null) : null,
  });
  const blocks = Array.from({ length: size.buildingBlocks }, (_, index): Item => ({
    kind: "buildingBlock",
    ...development(`block-${index}`),
  }));
  const proposals = Array.from({ length: size.proposals }, (_, index): Item => ({
    kind: "proposal",
    ...development(`proposal-${index}`),
    priority: 20 + 75 * random.uniform(),
  }));
  const dependencies = proposals.flatMap(({ id: item }, index): Dependency[] => {
    const needed = new Set(
      Array.from({ length: between(1, 2) }, () => `block-${between(0, size.buildingBlocks - 1)}`),
    );
    if (index > 0 && random.uniform() < 1 / 7) needed.add(`proposal-${between(0, index - 1)}`);
    return [...needed].map((needs) => ({ item, needs }));
  });
  const items = [...blocks, ...proposals];
  const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const each = (amounts: number[], share: number) => Math.round((share * sum(amounts)) / size.quarters);
  const capacity = Object.fromEntries(
    skills.map((skill) => {
      const share = skill === "development" ? supply.development : supply.otherSkills;
      const months = each(
        items.map(({ effort }) => Number(effort[skill])),
        share,
      );
      return [skill, quarters.map(() => months)];
    }),
  );
  const yearly =
    QUARTERS_OF_A_YEAR *
    each(
      items.map(({ cost }) => cost),
      supply.budget,
    );
  const budget = Object.fromEntries(yearsOf(quarters).map((year) => [year, yearly]));
  return { quarters, discount: DEFAULT_DISCOUNT, items, dependencies, capacity, budget, pins: [] };
}
