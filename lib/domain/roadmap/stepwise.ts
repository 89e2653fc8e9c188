import type { Choice, RoadmapProgram, Row } from "./program.ts";

/**
 * The same program in steps: its column k is 1 where the item of `choices[k]` has started by then, no longer where it
 * starts just then. As tight (Artigues, Operations Research Letters 45, 2017), but with far fewer coefficients, and a
 * solver that branches on a step parts the starts in two halves, instead of one from all others.
 */
export function stepwise({ columns, rows, choices }: RoadmapProgram): RoadmapProgram {
  const worths = new Map(columns.map(({ worth }, column) => [column, worth]));
  const steps = inSteps(worths, choices);
  return {
    choices,
    columns: columns.map((column, index) => ({ ...column, worth: steps.get(index) ?? 0 })),
    rows: [...rows.map((row) => ({ ...row, terms: inSteps(row.terms, choices) })), ...onlyForward(choices)],
  };
}

/** The values of the program that those in steps come to: where an item starts just then. */
export function valuesOfSteps(choices: readonly Choice[], steps: readonly number[]): number[] {
  return steps.map((step, column) =>
    Math.round(step - (isFirst(choices, column) ? 0 : Number(steps[column - 1]))),
  );
}

/** A start is its step without the one before: each coefficient less that of the item's next start. */
function inSteps(terms: ReadonlyMap<number, number>, choices: readonly Choice[]): Map<number, number> {
  const steps = new Map(terms);
  for (const [column, coefficient] of terms)
    if (!isFirst(choices, column)) steps.set(column - 1, (steps.get(column - 1) ?? 0) - coefficient);
  return new Map([...steps].filter(([, coefficient]) => coefficient !== 0));
}

/** What has started by one quarter has started by the next. */
function onlyForward(choices: readonly Choice[]): Row[] {
  return choices.flatMap((_, column) =>
    isFirst(choices, column)
      ? []
      : [
          {
            terms: new Map([
              [column - 1, 1],
              [column, -1],
            ]),
            lower: -Infinity,
            upper: 0,
          },
        ],
  );
}

function isFirst(choices: readonly Choice[], column: number): boolean {
  return choices[column]?.linked !== choices[column - 1]?.linked;
}
