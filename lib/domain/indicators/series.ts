import { periodOf, type Frequency } from "./period.ts";

interface Measured {
  period: string;
  /** Which definition of the indicator it was measured by. */
  definition: number;
}

/**
 * The values of one frequency that may be compared: those of the latest definition among them, in the order of time.
 * What was measured by an earlier one counts something else and is left out.
 */
export function comparable<Value extends Measured>(values: readonly Value[], frequency: Frequency): Value[] {
  const alike = values.filter(({ period }) => periodOf(period)?.frequency === frequency);
  const latest = Math.max(...alike.map(({ definition }) => definition));
  return alike
    .filter(({ definition }) => definition === latest)
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
}
