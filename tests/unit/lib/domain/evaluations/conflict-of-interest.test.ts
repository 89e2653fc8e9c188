import { expect, test } from "vitest";
import { hasConflictOfInterest } from "#lib/domain/evaluations/conflict-of-interest.ts";

const parents = new Map([
  ["ministry", null],
  ["authority", "ministry"],
  ["office", "authority"],
  ["sister", "ministry"],
  ["circle", "round"],
  ["round", "circle"],
]);

test.each([
  ["of the same organisation", ["ministry"], "ministry", true],
  ["of the organisation above", ["ministry"], "office", true],
  ["of an organisation below", ["office"], "ministry", true],
  ["of a sister organisation", ["sister"], "authority", false],
  ["of another organisation", ["health"], "ministry", false],
  ["of no organisation", [], "ministry", false],
  ["with one role of several in it", ["health", "authority"], "office", true],
  ["of organisations in a circle", ["circle"], "ministry", false],
] as const)("an evaluator %s", (_, belongs, proposing, expected) => {
  expect(hasConflictOfInterest(belongs, proposing, parents)).toBe(expected);
});
