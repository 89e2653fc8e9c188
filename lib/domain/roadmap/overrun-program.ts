import type { Limit } from "./limits.ts";
import type { LinkedItem, Outline } from "./outline.ts";
import type { PinConflict } from "./pin-conflicts.ts";
import { choicesOf, demands, needsFirst, onceEach } from "./program.ts";
import type { Choice, Program } from "./program.ts";

/** Column k is a choice, and after them one overrun for each limit of `limits`. */
export type OverrunProgram = Program & { choices: Choice[]; limits: [Limit, Map<number, number>][] };

/**
 * The elastic program (Brown and Graves, 1975; Chinneck, Feasibility and Infeasibility in Optimization, 2008) of what
 * pins demand: the pinned items and all they need, in the roadmap whatever the limits say, with the least overrun,
 * each limit's measured by its own size.
 */
export function overrunProgram(outline: Outline): OverrunProgram {
  const demanded = demandedByPins(outline.linked);
  const starts = new Map(demanded.map((linked) => [linked, placesOf(linked)]));
  const choices = choicesOf(starts);
  const limits = [...demands(outline, choices)];
  return {
    choices,
    limits,
    columns: [
      ...choices.map(() => ({ worth: 0, upper: 1, whole: true })),
      ...limits.map(([{ amount }]) => ({ worth: -1 / Math.max(1, amount), upper: Infinity, whole: false })),
    ],
    rows: [
      ...onceEach(demanded, choices, () => true),
      ...needsFirst(choices, starts),
      ...limits.map(([{ amount }, terms], index) => ({
        terms: new Map([...terms, [choices.length + index, -1]]),
        lower: -Infinity,
        upper: amount,
      })),
    ],
  };
}

const LEAST_OVERRUN = 1e-6;

/** The limits that a solution of the elastic program passes, with the items that share them. */
export function limitConflicts(program: OverrunProgram, values: readonly number[]): PinConflict[] {
  return program.limits.flatMap(([limit, terms], index): PinConflict[] => {
    const over = Number(values[program.choices.length + index]);
    if (over <= LEAST_OVERRUN * Math.max(1, limit.amount)) return [];
    const sharing = program.choices.filter(
      (_, column) => Math.round(Number(values[column])) === 1 && terms.has(column),
    );
    return [{ kind: "limit", limit, over, items: sharing.map(({ linked }) => linked.item.id) }];
  });
}

function demandedByPins(linked: readonly LinkedItem[]): LinkedItem[] {
  const demanded = new Set<LinkedItem>();
  for (const one of linked.toReversed())
    if (demanded.has(one) || (one.pin !== null && one.pin !== "out"))
      for (const each of [one, ...one.needs]) demanded.add(each);
  return linked.filter((one) => demanded.has(one));
}

function placesOf({ first, last, pin }: LinkedItem): number[] {
  if (pin !== null && pin !== "out") return [pin];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
