import { expect, test } from "vitest";
import { groupOfEvaluator, groupsNeeded } from "#lib/domain/evaluations/groups.ts";

const quality = "telecom";
const parents = new Map([["post", quality]]);

test.each([
  ["telecom", "quality"],
  ["post", "quality"],
  [null, "quality"],
  ["health", "ministry"],
] as const)("an evaluator of %s scores in the group %s", (organisation, group) => {
  expect(groupOfEvaluator(organisation, quality, parents)).toBe(group);
});

test.each([
  ["health", ["quality", "ministry"], ["ministry", "quality"]],
  ["health", ["ministry"], ["ministry"]],
  ["health", ["quality"], ["quality"]],
  ["telecom", ["quality", "ministry"], ["ministry"]],
  ["telecom", ["quality"], ["ministry"]],
  ["post", ["quality", "ministry"], ["ministry"]],
] as const)("a proposal of %s in a round that asks %j needs %j", (proposing, groups, needed) => {
  expect(groupsNeeded({ proposing, quality, parents, groups })).toEqual(needed);
});
