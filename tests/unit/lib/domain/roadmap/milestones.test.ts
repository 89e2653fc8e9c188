import { expect, test } from "vitest";
import { milestonesOf, wavesOf } from "#lib/domain/roadmap/milestones.ts";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import { startsOfPlan } from "#lib/domain/roadmap/plan.ts";
import type { Plan } from "#lib/domain/roadmap/plan.ts";
import { buildingBlock, proposal, roadmapOf } from "#tests/support/roadmap-input.ts";

const outline = outlineOf(
  roadmapOf(
    [
      buildingBlock("identity", { effort: { development: 5 }, cost: 40 }),
      proposal("licence", { priority: 60 }),
      proposal("permit", { priority: 30, effort: { development: 2, design: 1 }, duration: 3, cost: 9 }),
      proposal("visa", { priority: 10 }),
    ],
    { dependencies: [{ item: "licence", needs: "identity" }] },
  ),
);
const plan: Plan = [
  { item: "identity", quarter: "2027-Q1" },
  { item: "permit", quarter: "2027-Q1" },
  { item: "licence", quarter: "2027-Q3" },
];
const starts = startsOfPlan(plan, outline);

test("a wave is what starts together, with its effort and cost", () => {
  const nothing = { analysis: 0, design: 0, development: 0, operations: 0, training: 0 };
  expect(wavesOf(outline, starts)).toEqual([
    {
      quarter: "2027-Q1",
      items: ["identity", "permit"],
      effort: { ...nothing, design: 1, development: 7 },
      cost: 49,
    },
    { quarter: "2027-Q3", items: ["licence"], effort: nothing, cost: 0 },
  ]);
});

test("a milestone is what is completed together, what it frees, and the share of priorities reached", () => {
  expect(milestonesOf(outline, starts)).toEqual([
    { quarter: "2027-Q1", completed: ["identity"], freed: ["licence"], priorityShare: 0 },
    { quarter: "2027-Q3", completed: ["licence", "permit"], freed: [], priorityShare: 0.9 },
  ]);
});

test("where nothing has a priority none of it is reached", () => {
  const idle = outlineOf(roadmapOf([proposal("a", { priority: 0 })]));
  expect(milestonesOf(idle, startsOfPlan([{ item: "a", quarter: "2027-Q1" }], idle))).toEqual([
    { quarter: "2027-Q1", completed: ["a"], freed: [], priorityShare: 0 },
  ]);
});
