import { describe, expect, test } from "vitest";
import { scoreProposals } from "#lib/domain/scoring/score-proposals.ts";
import { scoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import { impactAndReadiness, impactOnly, tableOf } from "#tests/support/decision-table.ts";

const ALPHA = 0.75;

describe("scored proposals", () => {
  test("carry their values, indices and priority", () => {
    const [scored] = scoreProposals(scoreSheet(tableOf(impactAndReadiness, { p1: [5, 3] })), ALPHA).complete;
    expect(scored).toEqual({
      id: "p1",
      values: [
        { criterion: impactAndReadiness[0], value: 1 },
        { criterion: impactAndReadiness[1], value: 0.5 },
      ],
      impact: 100,
      readiness: 50,
      priority: 87.5,
    });
  });

  test("have a null index where a dimension is absent", () => {
    const [scored] = scoreProposals(scoreSheet(tableOf(impactOnly, { p1: [4] })), ALPHA).complete;
    expect(scored).toMatchObject({ impact: 75, readiness: null, priority: 75 });
  });

  test("are listed apart with what is missing where nobody scored a criterion", () => {
    const sheet = scoreSheet(tableOf(impactAndReadiness, { p3: [], p2: [4], p1: [1, 1] }));
    const { complete, incomplete } = scoreProposals(sheet, ALPHA);
    expect(complete.map(({ id }) => id)).toEqual(["p1"]);
    expect(incomplete).toEqual([
      { id: "p2", missing: ["R1"] },
      { id: "p3", missing: ["I1", "R1"] },
    ]);
  });

  test("are incomplete without a criterion that weighs nothing", () => {
    const weightless = [...impactOnly, { id: "I2", dimension: "impact" as const, weight: 0 }];
    expect(scoreProposals(scoreSheet(tableOf(weightless, { p1: [4] })), ALPHA).incomplete).toEqual([
      { id: "p1", missing: ["I2"] },
    ]);
  });
});
