import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPlan } from "#lib/domain/roadmap/check-plan.ts";
import { completeStarts, obstaclesOf } from "#lib/domain/roadmap/complete-plan.ts";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import { planOf, startsOfPlan } from "#lib/domain/roadmap/plan.ts";
import type { Plan } from "#lib/domain/roadmap/plan.ts";
import type { RoadmapInput } from "#lib/domain/roadmap/roadmap-input.ts";
import { buildingBlock, proposal, roadmapInputs, roadmapOf } from "#tests/support/roadmap-input.ts";

function completed(input: RoadmapInput, plan: Plan = []): Plan {
  const outline = outlineOf(input);
  return planOf(completeStarts(outline, startsOfPlan(plan, outline)), outline);
}

function obstacles(input: RoadmapInput, plan: Plan) {
  const outline = outlineOf(input);
  return obstaclesOf(outline, startsOfPlan(plan, outline));
}

const effort = { development: 10 };
const needs = [{ item: "licence", needs: "identity" }];

describe("completing a plan", () => {
  test("puts what there is room for after what it needs, the highest priority first", () => {
    const items = [
      buildingBlock("identity", { effort }),
      proposal("licence", { priority: 40, effort }),
      proposal("passport", { priority: 60, effort }),
      proposal("permit", { priority: 60, effort }),
      proposal("visa", { priority: 10, effort }),
    ];
    expect(completed(roadmapOf(items, { dependencies: needs }))).toEqual([
      { item: "passport", quarter: "2027-Q1" },
      { item: "permit", quarter: "2027-Q2" },
      { item: "identity", quarter: "2027-Q3" },
      { item: "licence", quarter: "2027-Q4" },
    ]);
  });

  test("leaves a proposal where another one that needs it has put it", () => {
    const items = [proposal("licence", { priority: 90 }), proposal("permit", { priority: 40, effort })];
    const dependencies = [{ item: "licence", needs: "permit" }];
    expect(completed(roadmapOf(items, { dependencies }))).toEqual([
      { item: "permit", quarter: "2027-Q1" },
      { item: "licence", quarter: "2027-Q2" },
    ]);
  });

  test("comes back to a proposal once what it needs has come in by itself", () => {
    const items = [
      proposal("licence", { priority: 90 }),
      proposal("address", { priority: 1, effort: { development: 1 } }),
      proposal("identity", { priority: 10, effort: { development: 5 }, duration: 2 }),
    ];
    const input = roadmapOf(items, {
      dependencies: [
        { item: "licence", needs: "address" },
        { item: "licence", needs: "identity" },
      ],
      capacity: { development: [3, 4, 2, 2] },
    });
    expect(completed(input)).toEqual([
      { item: "identity", quarter: "2027-Q1" },
      { item: "address", quarter: "2027-Q2" },
      { item: "licence", quarter: "2027-Q3" },
    ]);
  });

  test("breaks nothing and leaves no room, whatever is asked", () => {
    fc.assert(
      fc.property(roadmapInputs, (input) => {
        const plan = completed(input);
        expect(checkPlan(input, plan).violations).toEqual([]);
        expect(obstacles(input, plan).filter(({ obstacle }) => obstacle === null)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("why a proposal is left out", () => {
  const one = (item: ReturnType<typeof proposal>, said: Partial<RoadmapInput> = {}, plan: Plan = []) =>
    obstacles(roadmapOf([item], said), plan);

  test("is nothing where there is room for it", () => {
    expect(one(proposal("a"))).toEqual([{ item: "a", obstacle: null }]);
    expect(one(proposal("a"), {}, [{ item: "a", quarter: "2027-Q1" }])).toEqual([]);
  });

  test("is the pin", () => {
    const pins = [{ item: "a", quarter: null }];
    expect(one(proposal("a"), { pins })).toEqual([{ item: "a", obstacle: { kind: "pin" } }]);
  });

  test("is the date, where it cannot be completed within the horizon", () => {
    const late = proposal("a", { earliest: "2027-Q4", duration: 2 });
    expect(one(late)).toEqual([{ item: "a", obstacle: { kind: "date" } }]);
  });

  test("is the limit of which the least is missing, and how much", () => {
    const a = proposal("a", { effort: { development: 6, design: 8 } });
    const capacity = { development: [0, 0, 4, 1], design: [9, 9, 4, 9] };
    // Q3 lacks a third of the development but half of the design: Q4 lacks five sixths of the development alone.
    expect(one(a, { capacity })).toEqual([
      {
        item: "a",
        obstacle: {
          kind: "limit",
          limit: { kind: "capacity", quarter: "2027-Q3", skill: "design", amount: 4 },
          missing: 4,
        },
      },
    ]);
  });

  test("is the budget of a year that others have used", () => {
    const items = [proposal("a", { cost: 70 }), proposal("b", { priority: 40, cost: 50 })];
    const input = roadmapOf(items, { budget: { "2027": 100 } });
    expect(obstacles(input, [{ item: "a", quarter: "2027-Q2" }])).toEqual([
      {
        item: "b",
        obstacle: { kind: "limit", limit: { kind: "budget", year: "2027", amount: 100 }, missing: 20 },
      },
    ]);
  });

  test("is what it needs, with why that is left out", () => {
    const items = [buildingBlock("identity", { effort: { development: 11 } }), proposal("licence")];
    expect(obstacles(roadmapOf(items, { dependencies: needs }), [])).toMatchObject([
      {
        item: "licence",
        obstacle: { kind: "dependency", needs: "identity", because: { kind: "limit", missing: 1 } },
      },
    ]);
  });

  test("is what it needs, where that is completed too late; its own date, where that is too late by itself", () => {
    const slow = [buildingBlock("identity", { duration: 4 }), buildingBlock("payment"), proposal("licence")];
    const dependencies = [...needs, { item: "licence", needs: "payment" }];
    const plan = [{ item: "payment", quarter: "2027-Q1" }];
    expect(obstacles(roadmapOf(slow, { dependencies }), plan)).toEqual([
      { item: "licence", obstacle: { kind: "dependency", needs: "identity", because: { kind: "date" } } },
    ]);
    const long = [buildingBlock("identity", { duration: 4 }), proposal("licence", { duration: 5 })];
    expect(obstacles(roadmapOf(long, { dependencies: needs }), [])).toEqual([
      { item: "licence", obstacle: { kind: "date" } },
    ]);
  });
});
