import { expect, test } from "vitest";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import { limitConflicts, overrunProgram } from "#lib/domain/roadmap/overrun-program.ts";
import { buildingBlock, proposal, roadmapOf } from "#tests/support/roadmap-input.ts";

const effort = { development: 8 };
const outline = outlineOf(
  roadmapOf(
    [
      buildingBlock("identity", { effort, cost: 50 }),
      proposal("licence", { effort }),
      proposal("permit", { effort }),
      proposal("passport", { effort }),
      proposal("visa", { duration: 9 }),
    ],
    {
      dependencies: [
        { item: "licence", needs: "identity" },
        { item: "licence", needs: "visa" },
      ],
      pins: [
        { item: "licence", quarter: "2027-Q2" },
        { item: "permit", quarter: "2027-Q2" },
        { item: "passport", quarter: null },
      ],
    },
  ),
);

test("holds what is pinned and what that needs, and lets every limit that they touch be passed at a price", () => {
  const program = overrunProgram(outline);
  const choices = program.choices.map(({ linked, start }) => `${linked.item.id}@${start}`);
  expect(choices).toEqual(["identity@0", "identity@1", "identity@2", "identity@3", "licence@1", "permit@1"]);
  expect(program.limits.map(([limit]) => "quarter" in limit && limit.quarter)).toEqual([
    "2027-Q1",
    "2027-Q2",
    "2027-Q3",
    "2027-Q4",
  ]);
  expect(program.columns.slice(choices.length)).toEqual(
    program.limits.map(() => ({ worth: -1 / 10, upper: Infinity, whole: false })),
  );
  const secondQuarter = program.rows.find(({ terms }) => terms.has(choices.length + 1));
  expect(secondQuarter).toEqual({
    terms: new Map([
      [1, 8],
      [4, 8],
      [5, 8],
      [choices.length + 1, -1],
    ]),
    lower: -Infinity,
    upper: 10,
  });
});

test("names the limits that a solution passes and who shares them, not what rounding leaves", () => {
  const program = overrunProgram(outline);
  expect(limitConflicts(program, [1, 0, 0, 0, 1, 1, 1e-7, 6, 0, 0])).toEqual([
    {
      kind: "limit",
      limit: { kind: "capacity", quarter: "2027-Q2", skill: "development", amount: 10 },
      over: 6,
      items: ["licence", "permit"],
    },
  ]);
});
