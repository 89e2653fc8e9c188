import { expect, test } from "vitest";
import { shortOfEvaluations } from "#lib/domain/evaluations/short-of-evaluations.ts";

const both = ["ministry", "quality"] as const;
const alone = ["ministry"] as const;

test.each([
  ["enough of both", both, ["quality", "quality", "ministry"], null],
  ["none", both, [], { evaluations: 3, groups: both }],
  ["one too few", both, ["quality", "ministry"], { evaluations: 1, groups: [] }],
  [
    "enough, but of one group",
    both,
    ["quality", "quality", "quality"],
    { evaluations: 1, groups: ["ministry"] },
  ],
  ["enough of the one group needed", alone, ["ministry", "ministry", "ministry"], null],
] as const)("%s", (_, needed, evaluations, expected) => {
  expect(shortOfEvaluations({ minimum: 3, needed, evaluations })).toEqual(expected);
});
