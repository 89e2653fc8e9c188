import { describe, expect, test } from "vitest";
import { scoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import type { ScoredTable } from "#lib/domain/scoring/score-sheet.ts";

const I1 = { id: "I1", dimension: "impact", weight: 0.5 } as const;
const I2 = { id: "I2", dimension: "impact", weight: 0.5 } as const;

const table: ScoredTable = {
  criteria: [I2, I1],
  evaluators: [
    { id: "e1", group: "quality" },
    { id: "e2", group: "ministry" },
    { id: "e3", group: "quality" },
  ],
  proposals: [{ id: "p2" }, { id: "p10" }],
  scores: [
    { proposal: "p2", evaluator: "e1", criterion: "I1", level: 5 },
    { proposal: "p2", evaluator: "e3", criterion: "I1", level: 2 },
    { proposal: "p2", evaluator: "e2", criterion: "I1", level: 4 },
  ],
};

describe("the score sheet", () => {
  test("is laid out by proposal, criterion, group and level", () => {
    expect(scoreSheet(table)).toEqual([
      {
        proposal: "p10",
        cells: [
          { criterion: I1, given: [] },
          { criterion: I2, given: [] },
        ],
      },
      {
        proposal: "p2",
        cells: [
          {
            criterion: I1,
            given: [
              { group: "ministry", level: 4 },
              { group: "quality", level: 2 },
              { group: "quality", level: 5 },
            ],
          },
          { criterion: I2, given: [] },
        ],
      },
    ]);
  });

  test.each(["proposal", "evaluator", "criterion"])("does not swallow a score of an unknown %s", (field) => {
    const score = { proposal: "p2", evaluator: "e1", criterion: "I2", level: 3, [field]: "x" };
    expect(() => scoreSheet({ ...table, scores: [score] })).toThrow(RangeError);
  });
});
