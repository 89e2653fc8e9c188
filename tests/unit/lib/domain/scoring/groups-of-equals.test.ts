import { expect, test } from "vitest";
import { groupsOfEquals } from "#lib/domain/scoring/groups-of-equals.ts";

const TOLERANCE = 0.5;

test("gathers what is within the tolerance of the group's first member, not of its neighbour", () => {
  const groups = groupsOfEquals([1, 3, 2.75, 2.5, 2.25, 2], (value) => value, TOLERANCE);
  expect(groups).toEqual([[3, 2.75, 2.5], [2.25, 2], [1]]);
});

test("keeps the given order of the same value", () => {
  const items = ["b1", "a2", "c2"];
  expect(groupsOfEquals(items, (item) => Number(item.charAt(1)), 0)).toEqual([["a2", "c2"], ["b1"]]);
});

test("has no groups of nothing", () => {
  expect(groupsOfEquals([], Number, TOLERANCE)).toEqual([]);
});
