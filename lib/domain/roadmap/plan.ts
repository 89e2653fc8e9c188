import { byCodeUnit } from "#lib/domain/criteria/canonical-order.ts";
import type { LinkedItem, Outline } from "./outline.ts";
import type { Choice } from "./program.ts";

/** An item starts in a quarter. */
export type Start = { item: string; quarter: string };

/** What a roadmap decides, by quarter, then by item; what is not named is left out. */
export type Plan = Start[];

/** The same with the places of the horizon. */
export type Starts = ReadonlyMap<LinkedItem, number>;

export function planOf(starts: Starts, { quarters }: Outline): Plan {
  return [...starts]
    .flatMap(([{ item }, start]) =>
      quarters.slice(start, start + 1).map((quarter) => ({ item: item.id, quarter })),
    )
    .toSorted((a, b) => byCodeUnit(a.quarter, b.quarter) || byCodeUnit(a.item, b.item));
}

export function startsOfPlan(plan: Plan, { linked, quarters }: Outline): Starts {
  const places = new Map(plan.map(({ item, quarter }) => [item, quarters.indexOf(quarter)]));
  return new Map(
    linked.flatMap((one) => {
      const start = places.get(one.item.id);
      return start === undefined ? [] : [[one, start]];
    }),
  );
}

const HALF = 0.5;

/** The starts that a solution takes, without the building blocks that nothing in it needs and no pin holds. */
export function startsOfSolution(choices: readonly Choice[], values: readonly number[]): Starts {
  const taken = choices.filter((_, column) => Number(values[column]) > HALF);
  const starts = new Map(taken.map(({ linked, start }) => [linked, start]));
  const needed = new Set<LinkedItem>();
  // Last what is needed: whoever needs an item comes before it.
  for (const { linked } of taken.toReversed()) {
    if (linked.item.kind === "proposal" || linked.pin !== null || needed.has(linked))
      for (const need of linked.needs) needed.add(need);
    else starts.delete(linked);
  }
  return starts;
}
