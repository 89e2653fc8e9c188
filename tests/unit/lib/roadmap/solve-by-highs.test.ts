import { describe, expect, test } from "vitest";
import { drawnRoadmap } from "#bench/drawn-roadmap.ts";
import { completeStarts } from "#lib/domain/roadmap/complete-plan.ts";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import { roadmapProgram } from "#lib/domain/roadmap/program.ts";
import type { Program } from "#lib/domain/roadmap/program.ts";
import { solveByHighs } from "#lib/roadmap/solve-by-highs.ts";

const settings = { seconds: 10, gap: 0 };
const column = { worth: 1, upper: 1, whole: true };
const row = (terms: number[], lower: number, upper: number) => ({
  terms: new Map(terms.map((coefficient, index) => [index, coefficient])),
  lower,
  upper,
});

test("finds the best whole values and the bound that proves it", async () => {
  const program: Program = { columns: [{ ...column, worth: 3 }, column], rows: [row([1, 1], 0, 1.5)] };
  expect(await solveByHighs(program, settings)).toEqual({ status: "solved", values: [1, 0], bound: 3 });
});

test("lets a column be a fraction where it may", async () => {
  const program: Program = { columns: [{ ...column, whole: false }, column], rows: [row([1, 1], 0, 1.5)] };
  expect(await solveByHighs(program, settings)).toMatchObject({ values: [0.5, 1] });
});

test("finds the rows that contradict each other impossible", async () => {
  const program: Program = { columns: [column], rows: [row([1], 1, 1), row([1], 0, 0)] };
  expect(await solveByHighs(program, settings)).toEqual({ status: "impossible" });
});

test("has nothing to decide where there is no column", async () => {
  expect(await solveByHighs({ columns: [], rows: [] }, settings)).toEqual({
    status: "solved",
    values: [],
    bound: 0,
  });
});

test("sees a row that cannot hold without any column", async () => {
  const program: Program = { columns: [], rows: [row([], 1, 1)] };
  expect(await solveByHighs(program, settings)).toEqual({ status: "impossible" });
});

describe("a round in which everything is scarce", () => {
  const size = { proposals: 100, buildingBlocks: 15, quarters: 12 };
  const scarce = { development: 0.4, otherSkills: 0.4, budget: 0.4 };
  const outline = outlineOf(drawnRoadmap(size, scarce, "scarce"));
  const program = roadmapProgram(outline);

  async function solvedIn(seconds: number, first?: number[]) {
    const answer = await solveByHighs(program, { seconds, gap: 0, first });
    if (answer.status === "impossible") throw new Error("Leaving everything out is possible");
    return { ...answer, worth: worthOf(answer.values ?? []) };
  }

  const worthOf = (values: readonly number[]) =>
    values.reduce((sum, value, index) => sum + value * Number(program.columns[index]?.worth), 0);

  test("is given up when the time is over, with the bound it has", async () => {
    const { status, bound, worth } = await solvedIn(2);
    expect(status).toBe("stopped");
    expect(bound).toBeGreaterThan(worth);
  });

  test("is solved from the values that are known already", async () => {
    const known = completeStarts(outline, new Map());
    const first = program.choices.map(({ linked, start }) => (known.get(linked) === start ? 1 : 0));
    const moment = 0.01;
    expect((await solvedIn(moment)).worth).toBeLessThan(worthOf(first));
    expect((await solvedIn(moment, first)).worth).toBeGreaterThanOrEqual(worthOf(first) - 1e-6);
  });
});
