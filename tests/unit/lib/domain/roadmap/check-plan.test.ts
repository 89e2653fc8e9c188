import { describe, expect, test } from "vitest";
import { checkPlan } from "#lib/domain/roadmap/check-plan.ts";
import type { Plan } from "#lib/domain/roadmap/plan.ts";
import { buildingBlock, proposal, roadmapOf } from "#tests/support/roadmap-input.ts";

const input = roadmapOf(
  [
    buildingBlock("identity", { effort: { development: 8 }, duration: 2, cost: 40 }),
    proposal("licence", { priority: 80, effort: { development: 7 }, earliest: "2027-Q2", cost: 50 }),
    proposal("permit", { priority: 60, effort: { development: 7, design: 0 }, duration: 2, cost: 30 }),
  ],
  {
    dependencies: [{ item: "licence", needs: "identity" }],
    capacity: { development: [10, 10, 10, 10], design: [0, 0, 0, 0] },
    budget: { "2027": 120 },
    pins: [{ item: "identity", quarter: "2027-Q1" }],
  },
);

const plan: Plan = [
  { item: "identity", quarter: "2027-Q1" },
  { item: "permit", quarter: "2027-Q1" },
  { item: "licence", quarter: "2027-Q3" },
];

const moved = (item: string, quarter: string) =>
  plan.map((start) => (start.item === item ? { item, quarter } : start));
const without = (item: string) => plan.filter((start) => start.item !== item);

describe("the check of a plan", () => {
  test("finds nothing where everything is kept, and sums what is completed, discounted by quarter", () => {
    const { violations, objective } = checkPlan(input, plan);
    expect(violations).toEqual([]);
    expect(objective).toBeCloseTo(60 * 0.97 ** 2 + 80 * 0.97 ** 3, 9);
  });

  test("needs no budget", () => {
    expect(checkPlan({ ...input, budget: null }, plan).violations).toEqual([]);
  });

  test.each([
    [[...plan, { item: "passport", quarter: "2027-Q1" }], { kind: "unknownItem", item: "passport" }],
    [moved("permit", "2031-Q1"), { kind: "unknownQuarter", item: "permit" }],
    [moved("permit", "2027-Q4"), { kind: "notCompleted", item: "permit" }],
    [without("identity"), { kind: "needMissing", item: "licence", needs: "identity" }],
    [moved("licence", "2027-Q2"), { kind: "needUnfinished", item: "licence", needs: "identity" }],
    [moved("licence", "2027-Q1"), { kind: "tooEarly", item: "licence", earliest: "2027-Q2" }],
    [without("identity"), { kind: "pinBroken", item: "identity" }],
    [moved("identity", "2027-Q2"), { kind: "pinBroken", item: "identity" }],
    [
      moved("permit", "2027-Q3"),
      { kind: "overCapacity", quarter: "2027-Q3", skill: "development", used: 10.5, amount: 10 },
    ],
  ])("finds what is broken (%#)", (broken, violation) => {
    expect(checkPlan(input, broken).violations).toContainEqual(violation);
  });

  test("finds what starts twice, counts it twice, and so passes the budget", () => {
    const twice = [...plan, { item: "permit", quarter: "2027-Q3" }];
    expect(checkPlan({ ...input, budget: { "2027": 149 } }, twice).violations).toEqual([
      { kind: "startsTwice", item: "permit" },
      { kind: "overCapacity", quarter: "2027-Q3", skill: "development", used: 10.5, amount: 10 },
      { kind: "overBudget", year: "2027", used: 150, amount: 149 },
    ]);
  });

  test("finds a proposal that was to be left out, and a skill that nobody has", () => {
    const pins = [{ item: "permit", quarter: null }];
    const { violations } = checkPlan({ ...input, pins, capacity: {} }, plan);
    expect(violations).toContainEqual({ kind: "pinBroken", item: "permit" });
    expect(violations).toContainEqual(
      expect.objectContaining({ kind: "overCapacity", quarter: "2027-Q1", used: 7.5, amount: 0 }),
    );
    expect(checkPlan({ ...input, pins }, without("permit")).violations).toEqual([]);
  });

  test("sums the money of each year by itself, evenly over the quarters of a development", () => {
    const two = roadmapOf([proposal("a", { cost: 90, duration: 3 })], {
      quarters: ["2027-Q4", "2028-Q1", "2028-Q2"],
      capacity: {},
      budget: { "2027": 30, "2028": 59 },
    });
    expect(checkPlan(two, [{ item: "a", quarter: "2027-Q4" }]).violations).toEqual([
      { kind: "overBudget", year: "2028", used: 60, amount: 59 },
    ]);
  });

  test("counts nothing that is completed after the horizon", () => {
    expect(checkPlan(input, moved("permit", "2027-Q4")).objective).toBeCloseTo(80 * 0.97 ** 3, 9);
  });
});
