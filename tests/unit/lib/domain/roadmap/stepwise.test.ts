import fc from "fast-check";
import { expect, test } from "vitest";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import { roadmapProgram } from "#lib/domain/roadmap/program.ts";
import type { Program, RoadmapProgram } from "#lib/domain/roadmap/program.ts";
import { stepwise, valuesOfSteps } from "#lib/domain/roadmap/stepwise.ts";
import { proposal, roadmapInputs, roadmapOf } from "#tests/support/roadmap-input.ts";

/** The values of a roadmap in which some items start, each at one of its possible places. */
function valuesOf(
  { choices }: RoadmapProgram,
  wishes: readonly number[],
): { starts: number[]; steps: number[] } {
  const items = [...new Set(choices.map(({ linked }) => linked))];
  const taken = items.map((item, index) => {
    const places = choices.filter(({ linked }) => linked === item).map(({ start }) => start);
    return { item, place: places[Number(wishes[index])] ?? Infinity };
  });
  const chosen = (isMet: (start: number, place: number) => boolean) =>
    choices.map(({ linked, start }) =>
      taken.some(({ item, place }) => item === linked && isMet(start, place)) ? 1 : 0,
    );
  return {
    starts: chosen((start, place) => start === place),
    steps: chosen((start, place) => start >= place),
  };
}

const worthOf = ({ columns }: Program, values: readonly number[]) =>
  columns.reduce((sum, { worth }, index) => sum + worth * Number(values[index]), 0);
const activities = ({ rows }: Program, values: readonly number[]) =>
  rows.map(({ terms }) => [...terms].reduce((sum, [column, one]) => sum + one * Number(values[column]), 0));

test("in steps a program has the same worth and the same rows, and comes back to the same starts", () => {
  fc.assert(
    fc.property(
      roadmapInputs,
      fc.array(fc.nat({ max: 4 }), { minLength: 5, maxLength: 5 }),
      (input, wishes) => {
        const program = roadmapProgram(outlineOf(input));
        const inSteps = stepwise(program);
        const { starts, steps } = valuesOf(program, wishes);
        expect(worthOf(inSteps, steps)).toBeCloseTo(worthOf(program, starts), 9);
        const rows = activities(inSteps, steps);
        expect(rows.length).toBeGreaterThanOrEqual(program.rows.length);
        for (const [row, activity] of activities(program, starts).entries())
          expect(rows[row]).toBeCloseTo(activity, 9);
        for (const activity of rows.slice(program.rows.length)) expect(activity).toBeLessThanOrEqual(0);
        expect(valuesOfSteps(program.choices, steps)).toEqual(starts);
      },
    ),
  );
});

test("a step is never taken back, and rounding is", () => {
  const program = stepwise(roadmapProgram(outlineOf(roadmapOf([proposal("a", { duration: 3 })]))));
  expect(program.rows.at(-1)).toEqual({
    terms: new Map([
      [0, 1],
      [1, -1],
    ]),
    lower: -Infinity,
    upper: 0,
  });
  expect(valuesOfSteps(program.choices, [1e-8, 1 - 1e-8])).toEqual([0, 1]);
});
