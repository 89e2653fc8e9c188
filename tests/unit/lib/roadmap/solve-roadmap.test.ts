import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPlan } from "#lib/domain/roadmap/check-plan.ts";
import { obstaclesOf } from "#lib/domain/roadmap/complete-plan.ts";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import { startsOfPlan } from "#lib/domain/roadmap/plan.ts";
import type { RoadmapInput } from "#lib/domain/roadmap/roadmap-input.ts";
import { solveByHighs } from "#lib/roadmap/solve-by-highs.ts";
import { solveRoadmap } from "#lib/roadmap/solve-roadmap.ts";
import type { Solver } from "#lib/roadmap/solver.ts";
import { bestObjective } from "#tests/support/best-plan.ts";
import {
  buildingBlock,
  pinnedRoadmapInputs,
  proposal,
  roadmapInputs,
  roadmapOf,
} from "#tests/support/roadmap-input.ts";

const settings = { seconds: 30, gap: 1e-9, solver: solveByHighs };
const development = 10;

function solved(input: RoadmapInput, solver: Solver = solveByHighs) {
  return solveRoadmap(input, { ...settings, solver });
}

describe("a solved roadmap", () => {
  test("builds what is needed before what needs it, the higher priority first", async () => {
    const items = [
      buildingBlock("identity", { effort: { development } }),
      proposal("licence", { priority: 90, effort: { development } }),
      proposal("permit", { priority: 40, effort: { development } }),
    ];
    const dependencies = ["licence", "permit"].map((item) => ({ item, needs: "identity" }));
    expect(await solved(roadmapOf(items, { dependencies }))).toMatchObject({
      outcome: "planned",
      status: "solved",
      plan: [
        { item: "identity", quarter: "2027-Q1" },
        { item: "licence", quarter: "2027-Q2" },
        { item: "permit", quarter: "2027-Q3" },
      ],
      leftOut: [],
      objective: expect.closeTo(90 * 0.97 ** 2 + 40 * 0.97 ** 3, 9),
    });
  });

  test("keeps every constraint and is the best of all plans", async () => {
    await fc.assert(
      fc.asyncProperty(roadmapInputs, async (input) => {
        const answer = await solved(input);
        if (answer.outcome !== "planned") throw new Error(answer.outcome);
        const { violations, objective } = checkPlan(input, answer.plan);
        expect(violations).toEqual([]);
        expect(answer.objective).toBe(objective);
        expect(objective).toBeCloseTo(Number(bestObjective(input)), 5);
        expect(answer.bound).toBeGreaterThanOrEqual(objective);
        expect(answer.gap).toBeLessThan(1e-6);
        expect(answer.leftOut.every(({ obstacle }) => obstacle !== null)).toBe(true);
        const outline = outlineOf(input);
        expect(answer.leftOut).toEqual(obstaclesOf(outline, startsOfPlan(answer.plan, outline)));
      }),
      { numRuns: 100 },
    );
  });

  test("is the best around its pins, or names what they break, never both", async () => {
    await fc.assert(
      fc.asyncProperty(pinnedRoadmapInputs, async (input) => {
        const answer = await solved(input);
        const best = bestObjective(input);
        if (answer.outcome === "planned") expect(answer.objective).toBeCloseTo(Number(best), 5);
        else {
          expect(best).toBeNull();
          expect(answer).toMatchObject({ outcome: "pinsCannotHold" });
          expect("conflicts" in answer && answer.conflicts.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("pins that cannot hold", () => {
  test("are answered with the capacity that they pass, by how much, and who shares it", async () => {
    const items = ["a", "b"].map((id) => proposal(id, { effort: { development: 7 } }));
    const pins = items.map(({ id: item }) => ({ item, quarter: "2027-Q2" }));
    expect(await solved(roadmapOf(items, { pins }))).toMatchObject({
      outcome: "pinsCannotHold",
      conflicts: [
        {
          kind: "limit",
          limit: { kind: "capacity", quarter: "2027-Q2", skill: "development", amount: 10 },
          over: expect.closeTo(4, 6),
          items: ["a", "b"],
        },
      ],
    });
  });

  test("are answered with the budget that what they need passes", async () => {
    const items = [buildingBlock("identity", { cost: 80 }), proposal("licence", { cost: 30 })];
    const input = roadmapOf(items, {
      dependencies: [{ item: "licence", needs: "identity" }],
      budget: { "2027": 100 },
      pins: [{ item: "licence", quarter: "2027-Q4" }],
    });
    expect(await solved(input)).toMatchObject({
      conflicts: [
        {
          limit: { kind: "budget", year: "2027" },
          over: expect.closeTo(10, 6),
          items: ["identity", "licence"],
        },
      ],
    });
  });

  test("are answered with the dependency before anything is solved", async () => {
    const input = roadmapOf([buildingBlock("identity"), proposal("licence")], {
      dependencies: [{ item: "licence", needs: "identity" }],
      pins: [{ item: "licence", quarter: "2027-Q1" }],
    });
    const solver = () => Promise.reject(new Error("not asked"));
    expect(await solved(input, solver)).toMatchObject({
      outcome: "pinsCannotHold",
      conflicts: [{ kind: "needUnfinished", item: "licence", needs: "identity" }],
    });
  });

  test("are named as such even where the time was too short to say why", async () => {
    const input = roadmapOf([proposal("a")]);
    expect(await solved(input, () => Promise.resolve({ status: "impossible" }))).toMatchObject({
      outcome: "pinsCannotHold",
      conflicts: [],
    });
  });
});

describe("a solver that was stopped", () => {
  const stopped = { status: "stopped", bound: 200 } as const;

  test("with nothing found says so", async () => {
    const answer = await solved(roadmapOf([proposal("a")]), () =>
      Promise.resolve({ ...stopped, values: null }),
    );
    expect(answer).toMatchObject({ outcome: "nothingFoundInTime" });
  });

  test("has its plan completed, and the gap that is left is told", async () => {
    const answer = await solved(roadmapOf([proposal("a", { priority: 100 })]), (program) =>
      Promise.resolve({ ...stopped, values: program.columns.map(() => 0) }),
    );
    expect(answer).toMatchObject({
      status: "stopped",
      plan: [{ item: "a", quarter: "2027-Q1" }],
      objective: 97,
      bound: 200,
      gap: 103 / 200,
    });
  });

  test("that broke a row is not believed", async () => {
    const items = ["a", "b"].map((id) => proposal(id, { effort: { development } }));
    const everything: Solver = ({ columns }) => Promise.resolve({ ...stopped, values: columns.map(() => 1) });
    await expect(solved(roadmapOf(items), everything)).rejects.toThrow("overCapacity");
  });
});
