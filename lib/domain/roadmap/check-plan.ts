import { skills } from "#lib/domain/proposals/papers.ts";
import type { Skill } from "#lib/domain/proposals/papers.ts";
import { LIMIT_TOLERANCE } from "./limits.ts";
import type { Plan } from "./plan.ts";
import type { Item, RoadmapInput } from "./roadmap-input.ts";

/** What a plan breaks. `used` and `amount` are person-months, or money. */
export type Violation =
  | { kind: "unknownItem"; item: string }
  | { kind: "unknownQuarter"; item: string }
  | { kind: "startsTwice"; item: string }
  | { kind: "tooEarly"; item: string; earliest: string }
  | { kind: "notCompleted"; item: string }
  | { kind: "needMissing"; item: string; needs: string }
  | { kind: "needUnfinished"; item: string; needs: string }
  | { kind: "pinBroken"; item: string }
  | { kind: "overCapacity"; quarter: string; skill: Skill; used: number; amount: number }
  | { kind: "overBudget"; year: string; used: number; amount: number };

export type CheckedPlan = { violations: Violation[]; objective: number };

type Run = { item: Item; start: number; end: number };

/**
 * Whether a plan keeps every limit, date, dependency and pin, and what it is worth, from the input alone: it
 * walks through the quarters and knows nothing of the program by which the plan was found.
 */
export function checkPlan(input: RoadmapInput, plan: Plan): CheckedPlan {
  const runs = runsOf(input, plan);
  return {
    violations: [
      ...unreadable(input, plan),
      ...datesBroken(input, runs),
      ...needsBroken(input, runs),
      ...pinsBroken(input, plan),
      ...capacitiesBroken(input, runs),
      ...budgetsBroken(input, runs),
    ],
    objective: runs.reduce((sum, run) => sum + discounted(run, input), 0),
  };
}

/** `end` is the first place of the horizon in which the item no longer runs. */
function runsOf({ items, quarters }: RoadmapInput, plan: Plan): Run[] {
  return plan.flatMap(({ item: id, quarter }) => {
    const start = quarters.indexOf(quarter);
    if (start < 0) return [];
    return items
      .filter((item) => item.id === id)
      .map((item) => ({ item, start, end: start + item.duration }));
  });
}

function discounted({ item, end }: Run, { discount, quarters }: RoadmapInput): number {
  if (item.kind === "buildingBlock" || end > quarters.length) return 0;
  return (
    item.priority *
    Array<number>(end)
      .fill(discount)
      .reduce((power, factor) => power * factor, 1)
  );
}

function unreadable({ items, quarters }: RoadmapInput, plan: Plan): Violation[] {
  return plan.flatMap(({ item, quarter }, index): Violation[] => {
    if (items.every(({ id }) => id !== item)) return [{ kind: "unknownItem", item }];
    if (!quarters.includes(quarter)) return [{ kind: "unknownQuarter", item }];
    return plan.findIndex((other) => other.item === item) < index ? [{ kind: "startsTwice", item }] : [];
  });
}

function datesBroken({ quarters }: RoadmapInput, runs: readonly Run[]): Violation[] {
  return runs.flatMap(({ item: { id, earliest }, start, end }): Violation[] => {
    const tooEarly = earliest !== null && String(quarters[start]) < earliest;
    return [
      ...(tooEarly ? [{ kind: "tooEarly" as const, item: id, earliest }] : []),
      ...(end > quarters.length ? [{ kind: "notCompleted" as const, item: id }] : []),
    ];
  });
}

function needsBroken({ dependencies }: RoadmapInput, runs: readonly Run[]): Violation[] {
  return runs.flatMap(({ item: { id }, start }) =>
    dependencies
      .filter(({ item }) => item === id)
      .flatMap(({ needs }): Violation[] => {
        const needed = runs.find(({ item }) => item.id === needs);
        if (needed === undefined) return [{ kind: "needMissing", item: id, needs }];
        return needed.end > start ? [{ kind: "needUnfinished", item: id, needs }] : [];
      }),
  );
}

function pinsBroken({ pins }: RoadmapInput, plan: Plan): Violation[] {
  return pins
    .filter((pin) => {
      const starts = plan.filter(({ item }) => item === pin.item);
      return pin.quarter === null
        ? starts.length > 0
        : !starts.some(({ quarter }) => quarter === pin.quarter);
    })
    .map(({ item }) => ({ kind: "pinBroken", item }));
}

function capacitiesBroken({ quarters, capacity }: RoadmapInput, runs: readonly Run[]): Violation[] {
  return quarters.flatMap((quarter, place) =>
    skills.flatMap((skill): Violation[] => {
      const used = sum(
        running(runs, place).map(({ effort, duration }) => Number(effort[skill] ?? 0) / duration),
      );
      const amount = capacity[skill]?.[place] ?? 0;
      return passes(used, amount) ? [{ kind: "overCapacity", quarter, skill, used, amount }] : [];
    }),
  );
}

function budgetsBroken({ quarters, budget }: RoadmapInput, runs: readonly Run[]): Violation[] {
  return Object.entries(budget ?? {}).flatMap(([year, amount]): Violation[] => {
    const used = sum(
      quarters.flatMap((quarter, place) =>
        quarter.startsWith(year) ? running(runs, place).map(({ cost, duration }) => cost / duration) : [],
      ),
    );
    return passes(used, amount) ? [{ kind: "overBudget", year, used, amount }] : [];
  });
}

function running(runs: readonly Run[], place: number): Item[] {
  return runs.filter(({ start, end }) => start <= place && place < end).map(({ item }) => item);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function passes(used: number, amount: number): boolean {
  return used - amount > LIMIT_TOLERANCE * Math.max(1, amount);
}
