import { describe, expect, test } from "vitest";
import { criterionValue } from "#lib/domain/scoring/criterion-value.ts";
import type { EvaluatorGroup } from "#lib/domain/scoring/score.ts";

const given = (group: EvaluatorGroup, ...levels: number[]) => levels.map((level) => ({ group, level }));

describe("the value of a criterion", () => {
  test("is the mean of the group means, so that the larger group does not swamp the smaller", () => {
    expect(criterionValue([...given("quality", 5, 5, 5), ...given("ministry", 1)])).toBe(0.5);
  });

  test("is the mean of the only group that scored it", () => {
    expect(criterionValue(given("quality", 5, 3))).toBe(0.75);
    expect(criterionValue(given("ministry", 2))).toBe(0.25);
  });

  test("is null where nobody scored it, not zero", () => {
    expect(criterionValue([])).toBeNull();
    expect(criterionValue(given("quality", 1))).toBe(0);
  });
});
