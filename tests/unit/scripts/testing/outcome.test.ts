import { describe, expect, test } from "vitest";
import { FAILED, ofPlaywright, ofVitest, PASSED, total } from "#scripts/testing/outcome.ts";

describe("counting a run", () => {
  test("adds up tests and steps", () => {
    expect(total([PASSED, { passed: 10, failed: 2 }, FAILED])).toEqual({ passed: 11, failed: 3 });
  });

  test("vitest's report", () => {
    expect(ofVitest({ numPassedTests: 7, numFailedTests: 2 }, false)).toEqual({ passed: 7, failed: 2 });
    expect(ofVitest({ numPassedTests: 7, numFailedTests: 0 }, true)).toEqual({ passed: 7, failed: 0 });
  });

  test("a run that ends badly without a failed test counts as one failure", () => {
    expect(ofVitest({ numPassedTests: 7, numFailedTests: 0 }, false)).toEqual({ passed: 7, failed: 1 });
  });

  test.each([[{}], [null], ["?"], [{ numPassedTests: 0, numFailedTests: 0 }]])(
    "a report without a test counts as a failure: %j",
    (report) => expect(ofVitest(report, true)).toEqual({ passed: 0, failed: 1 }),
  );

  test("Playwright's report", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
    expect(ofPlaywright({ stats }, false)).toEqual({ passed: 6, failed: 1 });
  });
});
