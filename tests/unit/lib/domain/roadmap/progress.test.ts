import { describe, expect, test } from "vitest";
import { progressOf, type ItemReport } from "#lib/domain/roadmap/progress.ts";

const run = { id: "licence", from: "2027-Q2", until: "2027-Q4" };
const of = (report: ItemReport | null, today: string) =>
  progressOf([run], new Map(report ? [[run.id, report]] : []), today);

describe("An item is behind its plan", () => {
  test.each([
    ["not when it is about to start", null, "2027-Q2", null],
    ["once its start is over and nobody told of it", null, "2027-Q3", ["notStarted", 1]],
    ["once its completion is over and nobody told of it", null, "2028-Q2", ["notCompleted", 2]],
    ["not when it started in time", ["started", "2027-Q2"], "2027-Q4", null],
    ["by how late it started", ["started", "2027-Q4"], "2027-Q4", ["startedLate", 2]],
    [
      "once it should be completed, however it started",
      ["started", "2027-Q4"],
      "2028-Q1",
      ["notCompleted", 1],
    ],
    ["not when its delay is made up for", ["delayed", "2027-Q4"], "2027-Q3", null],
    ["by how much later it is expected", ["delayed", "2028-Q3"], "2027-Q3", ["expectedLate", 3]],
    ["by today once that is over too", ["delayed", "2028-Q1"], "2028-Q4", ["notCompleted", 4]],
    ["not when it is completed in time", ["completed", "2027-Q4"], "2029-Q1", null],
    ["by how late it was completed", ["completed", "2028-Q1"], "2029-Q1", ["completedLate", 1]],
    ["not when it was stopped", ["stopped", "2027-Q3"], "2029-Q1", null],
  ] as const)("%s", (_, reported, today, expected) => {
    const report = reported && { progress: reported[0], quarter: reported[1] };
    const { delays, late } = of(report, today);
    expect(delays.get(run.id)).toEqual(expected ? { kind: expected[0], quarters: expected[1] } : undefined);
    expect(late).toEqual(expected && expected[0] !== "completedLate" ? [run.id] : []);
  });
});

test("a plan counts where its items stand, and names what is late in its own order", () => {
  const runs = ["a", "b", "c", "d", "e"].map((id) => ({ ...run, id }));
  const reports = new Map<string, ItemReport>([
    ["a", { progress: "completed", quarter: "2028-Q1" }],
    ["b", { progress: "delayed", quarter: "2028-Q4" }],
    ["c", { progress: "stopped", quarter: "2027-Q3" }],
    ["d", { progress: "started", quarter: "2027-Q2" }],
  ]);
  const { counts, delays, late } = progressOf(runs, reports, "2028-Q1");
  expect(counts).toEqual({ completed: 1, running: 2, stopped: 1, notReported: 1 });
  expect([...delays.keys()]).toEqual(["a", "b", "d", "e"]);
  expect(late).toEqual(["b", "d", "e"]);
});
