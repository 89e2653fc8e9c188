import { skills } from "#lib/domain/proposals/papers.ts";
import type { Skill } from "#lib/domain/proposals/papers.ts";
import { gatheredBlocks, unlockingOrder } from "#lib/domain/roadmap/gathered-blocks.ts";
import { milestonesOf, wavesOf } from "#lib/domain/roadmap/milestones.ts";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import { startsOfPlan } from "#lib/domain/roadmap/plan.ts";
import type { Item } from "#lib/domain/roadmap/roadmap-input.ts";
import type { SolvedPlan } from "#lib/domain/roadmap/roadmap-document.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

/** Of how many services at the top it is said which building blocks let them begin. */
export const TOP = 20;

/** An item of the plan; `end` is the first place of the horizon in which it no longer runs. */
export interface PlannedItem {
  item: Item;
  start: number;
  end: number;
  /** The quarters in which it starts and is completed. */
  from: string;
  until: string;
}

/** The names of what a roadmap speaks of, and the places of its proposals, by their ids. */
export interface RoadmapNames {
  names: ReadonlyMap<string, BilingualText>;
  ranks: ReadonlyMap<string, number>;
}

/** A plan as screens read it: what runs when, in waves and milestones, and what is needed for it. */
export function readPlan({ input, plan }: Pick<SolvedPlan, "input" | "plan">) {
  const outline = outlineOf(input);
  const starts = startsOfPlan(plan, outline);
  const items = [...starts]
    .map(([{ item }, start]): PlannedItem => {
      const end = start + item.duration;
      const at = (place: number) => input.quarters[place] ?? "";
      return { item, start, end, from: at(start), until: at(end - 1) };
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end || priorityOf(b.item) - priorityOf(a.item));
  return {
    quarters: input.quarters,
    items,
    waves: wavesOf(outline, starts),
    milestones: milestonesOf(outline, starts),
    blocks: gatheredBlocks(outline),
    unlocking: unlockingOrder(outline, TOP),
    totals: totalsOf(items),
  };
}

export type ReadPlan = ReturnType<typeof readPlan>;

function priorityOf(item: Item): number {
  return item.kind === "proposal" ? item.priority : 0;
}

/** What the whole plan takes: person-months by skill, and money. */
function totalsOf(items: readonly PlannedItem[]) {
  const effort = skills.map((skill): [Skill, number] => [
    skill,
    items.reduce((sum, { item }) => sum + Number(item.effort[skill] ?? 0), 0),
  ]);
  return { effort, cost: items.reduce((sum, { item }) => sum + item.cost, 0) };
}
