import { levelValue } from "./level.ts";
import { EVALUATOR_GROUPS } from "./score.ts";
import type { GivenLevel } from "./score-sheet.ts";

/**
 * The value of a criterion for one proposal, from 0 to 1: the mean inside each group of evaluators, then the
 * mean of the groups that scored it, so that the larger group does not swamp the smaller.
 * Null where nobody scored it.
 */
export function criterionValue(given: readonly GivenLevel[]): number | null {
  const groupMeans = EVALUATOR_GROUPS.flatMap((group) => {
    const values = given.filter((score) => score.group === group).map(({ level }) => levelValue(level));
    return values.length === 0 ? [] : [mean(values)];
  });
  return groupMeans.length === 0 ? null : mean(groupMeans);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
