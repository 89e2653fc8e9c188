import { expect, test } from "vitest";
import { demandOf, isWithin, limitsOf, LIMIT_TOLERANCE } from "#lib/domain/roadmap/limits.ts";
import { proposal, roadmapOf } from "#tests/support/roadmap-input.ts";

test("effort and cost are spread evenly over the quarters of a development", () => {
  const item = proposal("a", { effort: { development: 6, design: 3, training: 0 }, cost: 90, duration: 3 });
  const demand = demandOf(item, 1, ["2027-Q2", "2027-Q3", "2027-Q4", "2028-Q1"]);
  expect(Object.fromEntries(demand)).toEqual({
    "2027-Q3 design": 1,
    "2027-Q3 development": 2,
    "2027-Q4 design": 1,
    "2027-Q4 development": 2,
    "2028-Q1 design": 1,
    "2028-Q1 development": 2,
    "2027": 60,
    "2028": 30,
  });
});

test("every quarter has a limit of each skill, and every year one of money where there is a budget", () => {
  const input = roadmapOf([proposal("a")], {
    quarters: ["2027-Q4", "2028-Q1"],
    capacity: { development: [10, 7] },
  });
  const without = limitsOf(input);
  expect(without.get("2028-Q1 development")).toEqual({
    kind: "capacity",
    quarter: "2028-Q1",
    skill: "development",
    amount: 7,
  });
  expect(without.get("2028-Q1 training")).toMatchObject({ amount: 0 });
  expect(without.get("2028")).toBeUndefined();
  const budget = { "2027": 5, "2028": 8 };
  expect(limitsOf({ ...input, budget }).get("2028")).toEqual({ kind: "budget", year: "2028", amount: 8 });
});

test.each([0, 10, 1e6])("%d may be passed by what rounding leaves, not by more", (amount) => {
  const slack = LIMIT_TOLERANCE * Math.max(1, amount);
  expect(isWithin(amount + slack, amount)).toBe(true);
  expect(isWithin(amount + 2 * slack, amount)).toBe(false);
});
