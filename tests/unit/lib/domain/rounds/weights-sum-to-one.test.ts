import { expect, test } from "vitest";
import { WEIGHT_SUM_TOLERANCE, type Criterion } from "#lib/domain/criteria/criterion.ts";
import { weightsSumToOne } from "#lib/domain/rounds/weights-sum-to-one.ts";

const impact = (weight: number, id = "I1"): Criterion => ({ id, dimension: "impact", weight });
const readiness = (weight: number): Criterion => ({ id: "R1", dimension: "readiness", weight });

test.each([
  ["no criteria weigh nothing", [], false],
  ["one dimension alone", [impact(1)], true],
  ["both dimensions", [impact(0.5), impact(0.5, "I2"), readiness(1)], true],
  ["one dimension falls short", [impact(1), readiness(0.9)], false],
  ["within the tolerance", [impact(1 + WEIGHT_SUM_TOLERANCE / 2)], true],
  ["over the tolerance", [impact(1 + WEIGHT_SUM_TOLERANCE * 2)], false],
] as const)("%s", (_, criteria, expected) => {
  expect(weightsSumToOne(criteria)).toBe(expected);
});
