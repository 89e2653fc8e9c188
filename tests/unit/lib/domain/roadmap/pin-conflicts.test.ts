import { describe, expect, test } from "vitest";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import { pinConflicts } from "#lib/domain/roadmap/pin-conflicts.ts";
import type { Pin } from "#lib/domain/roadmap/roadmap-input.ts";
import { buildingBlock, proposal, roadmapOf } from "#tests/support/roadmap-input.ts";

const items = [
  buildingBlock("core"),
  buildingBlock("identity", { duration: 2 }),
  proposal("licence"),
  proposal("permit", { earliest: "2027-Q2", duration: 2 }),
];
const dependencies = [
  { item: "identity", needs: "core" },
  { item: "licence", needs: "identity" },
];

function conflictsOf(...pins: Pin[]) {
  return pinConflicts(outlineOf(roadmapOf(items, { dependencies, pins })));
}

describe("pins", () => {
  test("that dates and dependencies allow have no conflict", () => {
    expect(conflictsOf()).toEqual([]);
    expect(
      conflictsOf({ item: "licence", quarter: "2027-Q4" }, { item: "permit", quarter: "2027-Q3" }),
    ).toEqual([]);
    expect(conflictsOf({ item: "core", quarter: null }, { item: "licence", quarter: null })).toEqual([]);
  });

  test("before the earliest quarter, or too late to be completed, are named", () => {
    expect(conflictsOf({ item: "permit", quarter: "2027-Q1" })).toEqual([
      { kind: "tooEarly", item: "permit" },
    ]);
    expect(conflictsOf({ item: "permit", quarter: "2027-Q4" })).toEqual([
      { kind: "notCompleted", item: "permit" },
    ]);
  });

  test("before what is needed can be completed are named with the need", () => {
    const conflict = { kind: "needUnfinished", item: "licence", needs: "identity" };
    expect(conflictsOf({ item: "licence", quarter: "2027-Q3" })).toEqual([conflict]);
    expect(
      conflictsOf({ item: "licence", quarter: "2027-Q4" }, { item: "identity", quarter: "2027-Q3" }),
    ).toEqual([conflict]);
  });

  test("of what needs something that is left out by hand, by whatever way, are named with the need", () => {
    expect(conflictsOf({ item: "licence", quarter: "2027-Q4" }, { item: "core", quarter: null })).toEqual([
      { kind: "needLeftOut", item: "licence", needs: "identity" },
    ]);
  });
});
