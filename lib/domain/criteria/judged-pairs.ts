import type { Dimension } from "./criterion.ts";
import type { Judgment } from "./pairwise-comparison.ts";

/** Two criteria of one dimension that are to be compared. */
export type Pair = { first: string; second: string };

/** The steps of Saaty's scale from "the first matters nine times as much" over 1 to the second doing so, as −9. */
export const SCALE = [9, 8, 7, 6, 5, 4, 3, 2, 1, -2, -3, -4, -5, -6, -7, -8, -9] as const;

/** Every pair of criteria of one dimension, in the order of the criteria. */
export function pairsOf(criteria: readonly { id: string; dimension: Dimension }[]): Pair[] {
  return criteria.flatMap(({ id, dimension }, index) =>
    criteria
      .slice(index + 1)
      .filter((other) => other.dimension === dimension)
      .map((other) => ({ first: id, second: other.id })),
  );
}

/** The judgment that a step of the scale says of a pair. */
export function judgmentOf({ first, second }: Pair, step: number): Judgment {
  return step > 0
    ? { criterion: first, over: second, times: step }
    : { criterion: first, over: second, times: -1 / step };
}
