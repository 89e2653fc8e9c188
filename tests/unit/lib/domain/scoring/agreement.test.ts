import { describe, expect, test } from "vitest";
import { agreement } from "#lib/domain/scoring/agreement.ts";
import { krippendorffOrdinal } from "#lib/domain/scoring/krippendorff.ts";
import { scoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import { impactAndReadiness, tableOf } from "#tests/support/decision-table.ts";

const first = tableOf(impactAndReadiness, { p1: [1, 3], p2: [5, 3], p3: [2] });
const second = tableOf(impactAndReadiness, { p1: [1, 3], p2: [4, 3], p3: [2] }).scores;
const table = {
  ...first,
  evaluators: [...first.evaluators, { id: "e2", group: "ministry" as const }],
  scores: [...first.scores, ...second.map((score) => ({ ...score, evaluator: "e2" }))],
};

describe("the agreement of the evaluators", () => {
  const { overall, perCriterion } = agreement(scoreSheet(table));

  test("takes the proposals as units of a criterion, the incomplete ones too", () => {
    expect(perCriterion).toEqual({
      I1: krippendorffOrdinal([
        [1, 1],
        [4, 5],
        [2, 2],
      ]),
      R1: null,
    });
  });

  test("pools all pairs of proposal and criterion", () => {
    expect(overall).toBe(
      krippendorffOrdinal([
        [1, 1],
        [3, 3],
        [4, 5],
        [3, 3],
        [2, 2],
      ]),
    );
  });
});
