import { describe, expect, test } from "vitest";
import { scoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import { widestSpreads } from "#lib/domain/scoring/widest-spreads.ts";

const criteria = [
  { id: "I1", dimension: "impact" as const, weight: 0.4 },
  { id: "I2", dimension: "impact" as const, weight: 0.6 },
];
const evaluators = ["e1", "e2", "e3"].map((id) => ({ id, group: "quality" as const }));

/** The agenda of two proposals with these levels of each criterion. */
function agenda(levels: Record<string, number[][]>) {
  const proposals = Object.keys(levels).map((id) => ({ id }));
  const scores = Object.entries(levels).flatMap(([proposal, rows]) =>
    rows.flatMap((row, index) =>
      row.map((level, at) => ({
        proposal,
        evaluator: `e${at + 1}`,
        criterion: `I${index + 1}`,
        level,
      })),
    ),
  );
  return widestSpreads(scoreSheet({ criteria, evaluators, proposals, scores })).map(
    ({ proposal, criterion, lowest, highest }) => `${proposal} ${criterion} ${lowest}–${highest}`,
  );
}

describe("the agenda of the meeting", () => {
  test.each([
    [
      "begins with the widest",
      {
        p1: [
          [1, 2],
          [3, 3, 5],
        ],
        p2: [[5, 1, 3], []],
      },
      ["p2 I1 1–5", "p1 I2 3–5", "p1 I1 1–2"],
    ],
    [
      "puts more weight first among equals",
      {
        p1: [
          [2, 4],
          [1, 3],
        ],
      },
      ["p1 I2 1–3", "p1 I1 2–4"],
    ],
    ["keeps the order of ids last", { p2: [[2, 4]], p1: [[1, 3]] }, ["p1 I1 1–3", "p2 I1 2–4"]],
    ["leaves out agreement and what one alone judged", { p1: [[3, 3], [5]], p2: [[], []] }, []],
  ])("%s", (_, levels, expected) => {
    expect(agenda(levels)).toEqual(expected);
  });
});
