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
  ["health", ["ministry", "quality"]],
  ["telecom", ["ministry"]],
  ["post", ["ministry"]],
] as const)("a proposal of %s needs %j", (proposing, needed) => {
  expect(groupsNeeded(proposing, quality, parents)).toEqual(needed);
});
