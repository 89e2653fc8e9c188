import { faultsOfPlaywright, faultsOfVitest } from "./faults.ts";

/** What a step of a test run came to; a step that is no test counts as one. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What failed, each by its name and the first of what it says; fewer than `failed` where no report names it. */
  faults: readonly string[];
}

export const PASSED: Outcome = { passed: 1, failed: 0, faults: [] };
export const FAILED: Outcome = { passed: 0, failed: 1, faults: [] };

export function total(outcomes: readonly Outcome[]): Outcome {
  const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((so, outcome) => so + pick(outcome), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    faults: outcomes.flatMap(({ faults }) => faults),
  };
}

/**
 * Counts in a report of vitest. A run that ends badly without a failed test (a file that does not load, coverage
 * below its bar, no test at all) counts as one failure.
 */
export function ofVitest(report: unknown, succeeded: boolean): Outcome {
  const passed = numberIn(report, "numPassedTests");
  const faults = faultsOfVitest(report);
  return counted({ passed, failed: numberIn(report, "numFailedTests"), faults }, succeeded);
}

/** Counts in a report of Playwright; a test that needed a second try counts as passed, as there. */
export function ofPlaywright(report: unknown, succeeded: boolean): Outcome {
  const stats = valueIn(report, "stats");
  const passed = numberIn(stats, "expected") + numberIn(stats, "flaky");
  const faults = faultsOfPlaywright(report);
  return counted({ passed, failed: numberIn(stats, "unexpected"), faults }, succeeded);
}

function counted(outcome: Outcome, succeeded: boolean): Outcome {
  const atLeast = succeeded && outcome.passed > 0 ? 0 : 1;
  return { ...outcome, failed: Math.max(outcome.failed, atLeast) };
}

function numberIn(holder: unknown, name: string): number {
  const value = valueIn(holder, name);
  return typeof value === "number" ? value : 0;
}

function valueIn(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined;
}
