import { skills } from "#lib/domain/proposals/papers.ts";
import type { Skill } from "#lib/domain/proposals/papers.ts";
import { yearOf, yearsOf } from "./horizon.ts";
import type { Item, RoadmapInput } from "./roadmap-input.ts";

/** What the developments of a roadmap share: a skill's person-months of a quarter, or the money of a year. */
export type Limit =
  | { kind: "capacity"; quarter: string; skill: Skill; amount: number }
  | { kind: "budget"; year: string; amount: number };

/** The limits by the key under which {@link demandOf} asks for them: by quarter and skill, then by year. */
export type Limits = ReadonlyMap<string, Limit>;

export function limitsOf({ quarters, capacity, budget }: RoadmapInput): Limits {
  const capacities = quarters.flatMap((quarter, place) =>
    skills.map((skill): [string, Limit] => [
      capacityKey(quarter, skill),
      { kind: "capacity", quarter, skill, amount: capacity[skill]?.[place] ?? 0 },
    ]),
  );
  const budgets = yearsOf(budget === null ? [] : quarters).map((year): [string, Limit] => [
    year,
    { kind: "budget", year, amount: Number(budget?.[year]) },
  ]);
  return new Map([...capacities, ...budgets]);
}

/** How much an item takes of each limit where it starts at that place of the horizon and ends within it. */
export function demandOf(item: Item, start: number, quarters: readonly string[]): Map<string, number> {
  const demand = new Map<string, number>();
  const add = (key: string, amount: number) => demand.set(key, (demand.get(key) ?? 0) + amount);
  for (const quarter of quarters.slice(start, start + item.duration)) {
    for (const skill of skills)
      if (item.effort[skill]) add(capacityKey(quarter, skill), item.effort[skill] / item.duration);
    if (item.cost > 0) add(yearOf(quarter), item.cost / item.duration);
  }
  return demand;
}

function capacityKey(quarter: string, skill: Skill): string {
  return `${quarter} ${skill}`;
}

/** How far, relative to a limit, sums of shares may pass it: what double precision and the solver leave. */
export const LIMIT_TOLERANCE = 1e-6;

export function isWithin(used: number, amount: number): boolean {
  return used <= amount + LIMIT_TOLERANCE * Math.max(1, amount);
}
