/** What a step of a test run came to; a step that is no test counts as one. */
export interface Outcome {
  passed: number;
  failed: number;
}

export const PASSED: Outcome = { passed: 1, failed: 0 };
export const FAILED: Outcome = { passed: 0, failed: 1 };

export function total(outcomes: readonly Outcome[]): Outcome {
  const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((so, outcome) => so + pick(outcome), 0);
  return { passed: sum(({ passed }) => passed), failed: sum(({ failed }) => failed) };
}

/**
 * Counts in a report of vitest. A run that ends badly without a failed test (a file that does not load, coverage
 * below its bar, no test at all) counts as one failure.
 */
export function ofVitest(report: unknown, succeeded: boolean): Outcome {
  const passed = numberIn(report, "numPassedTests");
  return counted(passed, numberIn(report, "numFailedTests"), succeeded);
}

/** Counts in a report of Playwright; a test that needed a second try counts as passed, as there. */
export function ofPlaywright(report: unknown, succeeded: boolean): Outcome {
  const stats = valueIn(report, "stats");
  const passed = numberIn(stats, "expected") + numberIn(stats, "flaky");
  return counted(passed, numberIn(stats, "unexpected"), succeeded);
}

function counted(passed: number, failed: number, succeeded: boolean): Outcome {
  const atLeast = succeeded && passed > 0 ? 0 : 1;
  return { passed, failed: Math.max(failed, atLeast) };
}

function numberIn(holder: unknown, name: string): number {
  const value = valueIn(holder, name);
  return typeof value === "number" ? value : 0;
}

function valueIn(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined;
}
