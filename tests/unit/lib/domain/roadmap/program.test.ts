import { describe, expect, test } from "vitest";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import { planOf, startsOfSolution } from "#lib/domain/roadmap/plan.ts";
import { roadmapProgram } from "#lib/domain/roadmap/program.ts";
import type { RoadmapInput } from "#lib/domain/roadmap/roadmap-input.ts";
import { buildingBlock, proposal, roadmapOf } from "#tests/support/roadmap-input.ts";

/** The starts a program leaves to be chosen, as "item@place". */
function choicesOf(input: RoadmapInput): string[] {
  return roadmapProgram(outlineOf(input)).choices.map(({ linked, start }) => `${linked.item.id}@${start}`);
}

const needs = [{ item: "licence", needs: "identity" }];

describe("the program of a roadmap", () => {
  test("has no column before the earliest quarter or after the last that completes in time", () => {
    expect(choicesOf(roadmapOf([proposal("a", { earliest: "2027-Q2", duration: 2 })]))).toEqual([
      "a@1",
      "a@2",
    ]);
    expect(choicesOf(roadmapOf([proposal("a", { duration: 5 })]))).toEqual([]);
  });

  test("has no column before what is needed can be completed, nor a building block too late for all", () => {
    const items = [buildingBlock("identity", { duration: 2 }), proposal("licence")];
    expect(choicesOf(roadmapOf(items, { dependencies: needs }))).toEqual([
      "identity@0",
      "identity@1",
      "licence@2",
      "licence@3",
    ]);
  });

  test("has no column for a building block that nothing needs, unless it is pinned", () => {
    const items = [buildingBlock("identity")];
    expect(choicesOf(roadmapOf(items))).toEqual([]);
    const pins = [{ item: "identity", quarter: "2027-Q3" }];
    expect(choicesOf(roadmapOf(items, { pins }))).toEqual(["identity@2"]);
  });

  test("has no column where an item passes a limit by itself", () => {
    const items = [proposal("a", { effort: { development: 6 }, cost: 9 })];
    const capacity = { development: [5, 6, 9, 0] };
    expect(choicesOf(roadmapOf(items, { capacity }))).toEqual(["a@1", "a@2"]);
    expect(choicesOf(roadmapOf(items, { capacity, budget: { "2027": 8 } }))).toEqual([]);
  });

  test("has one column for an item pinned in, none for one pinned out or what needs it", () => {
    const items = [proposal("a"), buildingBlock("identity"), proposal("licence")];
    const pins = [
      { item: "a", quarter: "2027-Q2" },
      { item: "identity", quarter: null },
    ];
    expect(choicesOf(roadmapOf(items, { pins, dependencies: needs }))).toEqual(["a@1"]);
  });

  test("demands what is pinned, starts nothing twice, and orders what is needed by each quarter", () => {
    const items = [buildingBlock("identity", { effort: { development: 4 } }), proposal("licence")];
    const quarters = ["2027-Q1", "2027-Q2", "2027-Q3"];
    const input = roadmapOf(items, {
      quarters,
      dependencies: needs,
      capacity: { development: [10, 10, 10] },
      pins: [{ item: "identity", quarter: "2027-Q1" }],
    });
    const { columns, rows } = roadmapProgram(outlineOf(input));
    expect(columns.map(({ worth }) => worth)).toEqual([
      0,
      expect.closeTo(50 * 0.97 ** 2, 9),
      expect.closeTo(50 * 0.97 ** 3, 9),
    ]);
    const identityDone = [0, -1];
    expect(rows.map(({ terms, lower, upper }) => ({ terms: [...terms], lower, upper }))).toEqual([
      { terms: [[0, 1]], lower: 1, upper: 1 },
      {
        terms: [
          [1, 1],
          [2, 1],
        ],
        lower: 0,
        upper: 1,
      },
      { terms: [[0, 4]], lower: 0, upper: 10 },
      { terms: [[1, 1], identityDone], lower: -Infinity, upper: 0 },
      { terms: [[1, 1], [2, 1], identityDone], lower: -Infinity, upper: 0 },
    ]);
  });
});

test("a solution becomes a plan without the building blocks that nothing in it needs", () => {
  const items = [
    ...["core", "identity", "payment", "pinned"].map((id) => buildingBlock(id)),
    proposal("licence"),
    proposal("permit"),
  ];
  const outline = outlineOf(
    roadmapOf(items, {
      dependencies: [
        { item: "identity", needs: "core" },
        { item: "licence", needs: "identity" },
        { item: "permit", needs: "payment" },
      ],
      pins: [{ item: "pinned", quarter: "2027-Q4" }],
    }),
  );
  const taken = ["core@0", "identity@1", "payment@0", "pinned@3", "licence@2"];
  const { choices } = roadmapProgram(outline);
  const values = choices.map(({ linked, start }) =>
    taken.includes(`${linked.item.id}@${start}`) ? 0.9999999 : 0,
  );
  expect(planOf(startsOfSolution(choices, values), outline)).toEqual([
    { item: "core", quarter: "2027-Q1" },
    { item: "identity", quarter: "2027-Q2" },
    { item: "licence", quarter: "2027-Q3" },
    { item: "pinned", quarter: "2027-Q4" },
  ]);
});
