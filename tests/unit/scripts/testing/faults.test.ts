import { describe, expect, test } from "vitest";
import { faultsOfPlaywright, faultsOfVitest } from "#scripts/testing/faults.ts";

describe("what failed, by vitest's report", () => {
  const failing = {
    fullName: "sums adds",
    status: "failed",
    failureMessages: ["\u001b[31mexpected\u001b[39m 1\n\n  to be 2"],
  };
  const passing = { fullName: "sums takes away", status: "passed", failureMessages: [] };

  test("names the tests that failed, with what they say", () => {
    const report = {
      testResults: [
        { name: "sum.test.ts", status: "failed", message: "", assertionResults: [passing, failing] },
      ],
    };
    expect(faultsOfVitest(report)).toEqual(["sum.test.ts › sums adds\n    expected 1\n      to be 2"]);
  });

  test("names a file that did not load, and none that did", () => {
    const report = {
      testResults: [
        { name: "broken.test.ts", status: "failed", message: "Cannot find module", assertionResults: [] },
        { name: "sum.test.ts", status: "passed", message: "", assertionResults: [passing] },
      ],
    };
    expect(faultsOfVitest(report)).toEqual(["broken.test.ts\n    Cannot find module"]);
  });

  test("tells the first lines of a long message", () => {
    const failureMessages = [Array.from({ length: 100 }, (_, line) => `line ${line}`).join("\n")];
    const assertionResults = [{ ...failing, failureMessages }];
    const [fault = ""] = faultsOfVitest({
      testResults: [{ name: "sum.test.ts", status: "failed", assertionResults }],
    });
    expect(fault).toContain("line 11");
    expect(fault).not.toContain("line 12");
  });
});

describe("what failed, by Playwright's report", () => {
  const spec = (title: string, ok: boolean, message: string) => ({
    title,
    file: "story.spec.ts",
    ok,
    tests: [{ results: [{ errors: ok ? [] : [{ message }] }] }],
  });

  test("names tests at every depth, and what stopped it as a whole", () => {
    const inner = { specs: [spec("ends", false, "Timeout"), spec("begins", true, "")] };
    const report = {
      suites: [{ specs: [spec("looks", false, "Not found")], suites: [inner] }],
      errors: [{ message: "No browser" }],
    };
    expect(faultsOfPlaywright(report)).toEqual([
      "Playwright\n    No browser",
      "story.spec.ts › looks\n    Not found",
      "story.spec.ts › ends\n    Timeout",
    ]);
  });
});

test.each([[null], ["?"], [{}], [{ testResults: 1, suites: 1 }]])(
  "a report of another shape names nothing: %j",
  (report) => {
    expect(faultsOfVitest(report)).toEqual([]);
    expect(faultsOfPlaywright(report)).toEqual([]);
  },
);
