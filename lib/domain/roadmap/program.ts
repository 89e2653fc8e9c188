import { demandOf } from "./limits.ts";
import type { Limit } from "./limits.ts";
import type { LinkedItem, Outline } from "./outline.ts";
import { possibleStarts } from "./possible-starts.ts";
import type { PossibleStarts } from "./possible-starts.ts";
import { worthOf } from "./worth.ts";

/** A mixed-integer program: columns from 0 to `upper`, rows between their bounds, the sum of worths maximised. */
export type Program = { columns: Column[]; rows: Row[] };
export type Column = { worth: number; upper: number; whole: boolean };
/** The terms are coefficients by the column's index. */
export type Row = { terms: Map<number, number>; lower: number; upper: number };

/** An item starts at a place of the horizon. */
export type Choice = { linked: LinkedItem; start: number };

/** Its column k is 1 where `choices[k]` is taken. */
export type RoadmapProgram = Program & { choices: Choice[] };

/**
 * The program of a roadmap, time-indexed: one column for each start that may be.
 * Pritsker, Watters and Wolfe (Management Science 16, 1969), with precedence in the disaggregated, tighter form of
 * Christofides, Alvarez-Valdes and Tamarit (EJOR 29, 1987).
 */
export function roadmapProgram(outline: Outline): RoadmapProgram {
  const starts = possibleStarts(outline);
  const choices = choicesOf(starts);
  const columns = choices.map(({ linked, start }) => ({
    worth: worthOf(linked.item, start, outline.discount),
    upper: 1,
    whole: true,
  }));
  const rows = [
    ...onceEach(outline.linked, choices, ({ pin }) => pin !== null && pin !== "out"),
    ...withinLimits(outline, choices),
    ...needsFirst(choices, starts),
  ];
  return { columns, rows, choices };
}

export function choicesOf(starts: PossibleStarts): Choice[] {
  return [...starts].flatMap(([linked, places]) => places.map((start) => ({ linked, start })));
}

/** Every item starts once at most; what must be in the roadmap, exactly once. */
export function onceEach(
  items: readonly LinkedItem[],
  choices: readonly Choice[],
  mustBe: (linked: LinkedItem) => boolean,
): Row[] {
  return items.map((linked) => ({
    terms: chosen(choices, (choice) => choice.linked === linked),
    lower: mustBe(linked) ? 1 : 0,
    upper: 1,
  }));
}

/** Together the items pass no limit. */
function withinLimits(outline: Outline, choices: readonly Choice[]): Row[] {
  return [...demands(outline, choices)].map(([{ amount }, terms]) => ({ terms, lower: 0, upper: amount }));
}

/** What each choice takes of each limit that any of them touches. */
export function demands(outline: Outline, choices: readonly Choice[]): Map<Limit, Map<number, number>> {
  const terms = new Map<Limit, Map<number, number>>();
  for (const [column, { linked, start }] of choices.entries())
    for (const [key, amount] of demandOf(linked.item, start, outline.quarters)) {
      const limit = outline.limits.get(key);
      if (limit === undefined) continue;
      terms.set(limit, (terms.get(limit) ?? new Map<number, number>()).set(column, amount));
    }
  return terms;
}

/** By each quarter, what started by then has all it needs completed by its beginning. */
export function needsFirst(choices: readonly Choice[], starts: PossibleStarts): Row[] {
  return [...starts].flatMap(([linked, places]) =>
    places.flatMap((place) =>
      linked.needs.map((need): Row => {
        const begun = chosen(choices, (choice) => choice.linked === linked && choice.start <= place);
        const done = chosen(
          choices,
          (choice) => choice.linked === need && choice.start + need.item.duration <= place,
          -1,
        );
        return { terms: new Map([...begun, ...done]), lower: -Infinity, upper: 0 };
      }),
    ),
  );
}

function chosen(
  choices: readonly Choice[],
  isMeant: (choice: Choice) => boolean,
  coefficient = 1,
): Map<number, number> {
  return new Map(choices.flatMap((choice, column) => (isMeant(choice) ? [[column, coefficient]] : [])));
}
