import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreement } from "#lib/domain/scoring/agreement.ts";
import { agreementInterval } from "#lib/domain/scoring/agreement-interval.ts";
import { scoreSheet, type ScoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import { decisionTables } from "#tests/support/decision-table.ts";

const criterion = { id: "I1", dimension: "impact" as const, weight: 1 };

/** A sheet of one criterion: the levels that each proposal was given. */
function sheetOf(units: readonly (readonly number[])[]): ScoreSheet {
  return units.map((levels, index) => ({
    proposal: `p${index + 1}`,
    cells: [{ criterion, given: levels.map((level) => ({ group: "quality" as const, level })) }],
  }));
}

const contested = [
  [1, 2],
  [4, 4, 5],
  [2, 2],
  [3, 5],
  [1, 1],
  [5, 5, 4],
];

describe("the interval of the agreement", () => {
  test("is a point where a resample can only agree in full", () => {
    const units = [1, 2, 3, 4, 5].map((level) => [level, level]);
    expect(agreementInterval(sheetOf(units), "0")).toEqual([1, 1]);
  });

  test("lies about α, and is the same for the same seed alone", () => {
    const sheet = sheetOf(contested);
    const [low, high] = agreementInterval(sheet, "0") ?? [];
    const { overall } = agreement(sheet);
    expect(low).toBeLessThan(Number(overall));
    expect(high).toBeGreaterThan(Number(overall));
    expect(agreementInterval(sheet, "0")).toEqual([low, high]);
    expect(agreementInterval(sheet, "1")).not.toEqual([low, high]);
  });

  test("narrows with the number of proposals", () => {
    const width = (copies: number) => {
      const [low, high] = agreementInterval(sheetOf(new Array(copies).fill(contested).flat()), "0") ?? [];
      return Number(high) - Number(low);
    };
    // Ten times the units: about √10 times narrower.
    expect(width(10) * 2).toBeLessThan(width(1));
  });

  test("of one unit is the α of that unit, which every resample repeats", () => {
    // Two copies of the same unit would be another α: there is one unit, so one in every resample.
    const sheet = sheetOf([[1, 1, 2, 5], [3]]);
    const { overall } = agreement(sheet);
    const [low, high] = agreementInterval(sheet, "0") ?? [];
    expect(low).toBeCloseTo(Number(overall), 12);
    expect(high).toBeCloseTo(Number(overall), 12);
  });

  test.each([
    ["there are no units", []],
    ["nobody is compared", [[1], [5]]],
    [
      "nothing varies",
      [
        [3, 3],
        [3, 3],
      ],
    ],
  ])("is not computable where %s", (_, units) => {
    expect(agreementInterval(sheetOf(units), "0")).toBeNull();
  });

  test("is an interval of α's scale wherever it can be computed", () => {
    fc.assert(
      fc.property(decisionTables, (table) => {
        const interval = agreementInterval(scoreSheet(table), "0");
        if (interval === null) return;
        expect(interval[0]).toBeLessThanOrEqual(interval[1]);
        expect(interval[1]).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});
