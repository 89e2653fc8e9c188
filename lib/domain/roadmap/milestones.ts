import { skills } from "#lib/domain/proposals/papers.ts";
import type { Effort } from "#lib/domain/proposals/papers.ts";
import type { LinkedItem, Outline } from "./outline.ts";
import type { Starts } from "./plan.ts";

/** What starts together in a quarter, with its whole effort in person-months and its whole cost. */
export type Wave = { quarter: string; items: string[]; effort: Effort; cost: number };

/** The waves of a roadmap; quarters in which nothing starts are left out. */
export function wavesOf({ quarters }: Outline, starts: Starts): Wave[] {
  return quarters.flatMap((quarter, place) => {
    const items = [...starts].filter(([, start]) => start === place).map(([{ item }]) => item);
    if (items.length === 0) return [];
    const effort = Object.fromEntries(
      skills.map((skill) => [skill, items.reduce((sum, one) => sum + Number(one.effort[skill] ?? 0), 0)]),
    );
    return [
      {
        quarter,
        items: items.map(({ id }) => id),
        effort,
        cost: items.reduce((sum, { cost }) => sum + cost, 0),
      },
    ];
  });
}

/**
 * What is completed at the end of a quarter; `freed` are the proposals of the roadmap whose last need that was.
 * `priorityShare`: of the priorities of all proposals, in the roadmap or not, the share completed by then.
 */
export type Milestone = { quarter: string; completed: string[]; freed: string[]; priorityShare: number };

/** The milestones of a roadmap; quarters in which nothing is completed are left out. */
export function milestonesOf({ quarters, linked }: Outline, starts: Starts): Milestone[] {
  const total = prioritiesOf(linked);
  const endOf = (one: LinkedItem) => Number(starts.get(one)) + one.item.duration;
  const planned = linked.filter((one) => starts.has(one));
  return quarters.flatMap((quarter, place) => {
    const completed = planned.filter((one) => endOf(one) === place + 1);
    if (completed.length === 0) return [];
    const freed = planned.filter(
      ({ item, needs }) =>
        item.kind === "proposal" && needs.length > 0 && Math.max(...needs.map(endOf)) === place + 1,
    );
    const reached = prioritiesOf(planned.filter((one) => endOf(one) <= place + 1));
    return [
      {
        quarter,
        completed: completed.map(({ item }) => item.id),
        freed: freed.map(({ item }) => item.id),
        priorityShare: total === 0 ? 0 : reached / total,
      },
    ];
  });
}

function prioritiesOf(linked: readonly LinkedItem[]): number {
  return linked.reduce((sum, { item }) => sum + (item.kind === "proposal" ? item.priority : 0), 0);
}
