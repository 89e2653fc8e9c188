import { describe, expect, test } from "vitest";
import { FAILED, ofPlaywright, ofVitest, PASSED, total } from "#scripts/testing/outcome.ts";

describe("counting a run", () => {
  test("adds up tests and steps", () => {
    const some = { passed: 10, failed: 2, faults: ["a", "b"] };
    expect(total([PASSED, some, { ...FAILED, faults: ["c"] }])).toEqual({
      passed: 11,
      failed: 3,
      faults: ["a", "b", "c"],
    });
  });

  test("vitest's report", () => {
    expect(ofVitest({ numPassedTests: 7, numFailedTests: 2 }, false)).toMatchObject({ passed: 7, failed: 2 });
    expect(ofVitest({ numPassedTests: 7, numFailedTests: 0 }, true)).toMatchObject({ passed: 7, failed: 0 });
  });

  test("a run that ends badly without a failed test counts as one failure", () => {
    expect(ofVitest({ numPassedTests: 7, numFailedTests: 0 }, false)).toMatchObject({ passed: 7, failed: 1 });
  });

  test.each([[{}], [null], ["?"], [{ numPassedTests: 0, numFailedTests: 0 }]])(
    "a report without a test counts as a failure: %j",
    (report) => expect(ofVitest(report, true)).toMatchObject({ passed: 0, failed: 1 }),
  );

  test("Playwright's report", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
    expect(ofPlaywright({ stats }, false)).toMatchObject({ passed: 6, failed: 1 });
  });
});
