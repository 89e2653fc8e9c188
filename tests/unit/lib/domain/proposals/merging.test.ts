import { describe, expect, test } from "vitest";
import {
  refusalToMerge,
  refusalToUndoMerge,
  statusBeforeMerge,
  type Mergeable,
} from "#lib/domain/proposals/merging.ts";
import { statuses } from "#lib/domain/proposals/status.ts";

const one: Mergeable = { id: "a", roundId: "r", status: "submitted", assigned: 0 };
const other: Mergeable = { ...one, id: "b", status: "accepted" };

describe("merging a proposal into another", () => {
  const cases: [string, Partial<Mergeable>, Partial<Mergeable>, string, ReturnType<typeof refusalToMerge>][] =
    [
      ["two that were submitted", {}, {}, "nominating", null],
      ["while the evaluation runs", { status: "accepted" }, {}, "evaluating", null],
      ["into one that is evaluated already", {}, { assigned: 3 }, "evaluating", null],
      ["a draft", { status: "draft" }, {}, "nominating", "proposalNotSubmitted"],
      ["one that is merged", { status: "merged" }, {}, "nominating", "proposalNotSubmitted"],
      ["one that somebody evaluates", { assigned: 1 }, {}, "evaluating", "evaluationAssigned"],
      ["into itself", {}, { id: "a" }, "nominating", "notToMergeInto"],
      ["into one of another round", {}, { roundId: "q" }, "nominating", "notToMergeInto"],
      ["into one that was declined", {}, { status: "declined" }, "nominating", "notToMergeInto"],
      ["after the evaluation", {}, {}, "deliberating", "roundNotNominating"],
    ];
  test.each(cases)("%s", (_name, merged, into, phase, reason) => {
    expect(refusalToMerge({ ...one, ...merged }, { ...other, ...into }, phase)).toBe(reason);
  });
});

describe("undoing a merge", () => {
  test("is open until somebody evaluates the other", () => {
    expect(refusalToUndoMerge({ status: "merged" }, { assigned: 0 }, "evaluating")).toBeNull();
    expect(refusalToUndoMerge({ status: "merged" }, { assigned: 1 }, "evaluating")).toBe(
      "evaluationAssigned",
    );
    expect(refusalToUndoMerge({ status: "merged" }, { assigned: 0 }, "published")).toBe("roundNotNominating");
  });

  test.each(statuses.filter((status) => status !== "merged"))("is nothing for what is %s", (status) => {
    expect(refusalToUndoMerge({ status }, null, "nominating")).toBe("changedMeanwhile");
  });

  test("leads to the state before the last merge", () => {
    expect(statusBeforeMerge([])).toBeNull();
    expect(
      statusBeforeMerge([
        { from: "submitted", to: "merged" },
        { from: "merged", to: "submitted" },
        { from: "submitted", to: "accepted" },
        { from: "accepted", to: "merged" },
      ]),
    ).toBe("accepted");
  });
});
