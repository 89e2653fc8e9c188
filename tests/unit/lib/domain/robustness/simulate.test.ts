import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byId } from "#lib/domain/criteria/canonical-order.ts";
import type { DecisionTable } from "#lib/domain/rankings/decision-table.ts";
import { rankTable } from "#lib/domain/rankings/rank-table.ts";
import { certainty } from "#lib/domain/robustness/certainty.ts";
import { simulate } from "#lib/domain/robustness/simulate.ts";
import { scoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import { decisionTables, impactAndReadiness, impactOnly, tableOf } from "#tests/support/decision-table.ts";

/** The certainty of every ranked proposal, and every pair. */
function simulated(table: DecisionTable) {
  const criteria = table.criteria.toSorted(byId);
  const ranked = rankTable(table).proposals.map(({ id }) => id);
  const sheet = scoreSheet(table).filter(({ proposal }) => ranked.includes(proposal));
  const tally = simulate(sheet, criteria, table.method);
  const settings = { criteria, topK: table.method.topK };
  return {
    tally,
    pairs: tally.allPairs(),
    rows: ranked.map((_, index) => certainty(tally, index, settings)),
  };
}

const two = ["I1", "I2"].map((id) => ({ id, dimension: "impact" as const, weight: 0.5 }));
const MARGIN = 0.02;

describe("the simulation", () => {
  test("finds the acceptabilities and central weights of the case that can be worked out", () => {
    const { rows } = simulated(
      tableOf(two, { A: [5, 1], B: [1, 5], C: [3.4, 3.4] }, { weightConcentration: "uniform" }),
    );
    const expected = [
      { acceptability: [0.4, 0.1, 0.5], weights: [0.8, 0.2] },
      { acceptability: [0.4, 0.1, 0.5], weights: [0.2, 0.8] },
      { acceptability: [0.2, 0.8, 0], weights: [0.5, 0.5] },
    ];
    for (const [index, { acceptability, weights }] of expected.entries()) {
      const row = rows[index];
      for (const [place, share] of acceptability.entries())
        expect(Math.abs(Number(row?.acceptability[place]) - share)).toBeLessThan(MARGIN);
      expect(Math.abs(Number(row?.centralWeights?.I1) - Number(weights[0]))).toBeLessThan(MARGIN);
      expect(Math.abs(Number(row?.centralWeights?.I2) - Number(weights[1]))).toBeLessThan(MARGIN);
    }
  });

  test("draws a group evenly, then a score within it", () => {
    // p1 has 5 from the one ministry and 1, 1, 3 from the quality team; p2 stands fixed between 3 and 5.
    const groups = ["ministry", "quality", "quality", "quality"] as const;
    const levels = [5, 1, 1, 3];
    const table: DecisionTable = {
      ...tableOf(impactOnly, { p1: [], p2: [4] }),
      evaluators: groups.map((group, index) => ({ id: `e${index + 1}`, group })),
    };
    table.scores = [
      ...levels.map((level, index) => ({
        proposal: "p1",
        evaluator: `e${index + 1}`,
        criterion: "I1",
        level,
      })),
      { proposal: "p2", evaluator: "e1", criterion: "I1", level: 4 },
    ];
    expect(Math.abs(Number(simulated(table).rows[0]?.first) - 1 / 2)).toBeLessThan(MARGIN);
    const lower = table.scores.map((score) => (score.proposal === "p2" ? { ...score, level: 2 } : score));
    expect(Math.abs(Number(simulated({ ...table, scores: lower }).rows[0]?.first) - 2 / 3)).toBeLessThan(
      MARGIN,
    );
  });

  test("draws the balance evenly from the part of its interval that lies between 0 and 1", () => {
    // I wins above a balance of 0.5; drawn from [0.3, 0.7], from [0.4, 1], and not at all.
    const share = (alpha: number, alphaWidth: number) =>
      Number(
        simulated(tableOf(impactAndReadiness, { p1: [5, 1], p2: [1, 5] }, { alpha, alphaWidth })).rows[0]
          ?.first,
      );
    expect(Math.abs(share(0.5, 0.2) - 1 / 2)).toBeLessThan(MARGIN);
    expect(Math.abs(share(0.8, 0.4) - 5 / 6)).toBeLessThan(MARGIN);
    expect(share(0.6, 0)).toBe(1);
  });

  test("shares places among equals and leaves no central weights to who is never first", () => {
    const { rows, pairs } = simulated(tableOf(impactOnly, { p1: [4], p2: [4], p3: [2] }));
    expect(rows.map(({ acceptability }) => acceptability)).toEqual([
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
      [0, 0, 1],
    ]);
    expect(rows.map(({ centralWeights }) => centralWeights)).toEqual([{ I1: 1 }, { I1: 1 }, null]);
    expect(rows.map(({ interval, coverage }) => [interval, coverage])).toEqual([
      [[1, 2], 1],
      [[1, 2], 1],
      [[3, 3], 1],
    ]);
    expect(pairs).toEqual([
      [0.5, 0.5, 1],
      [0.5, 0.5, 1],
      [0, 0, 0.5],
    ]);
  });

  test("without any uncertainty is the ranking itself", () => {
    fc.assert(
      fc.property(decisionTables, (drawn) => {
        const method = {
          ...drawn.method,
          draws: 3,
          alphaWidth: 0,
          scoreUncertainty: "mean" as const,
          topK: 2,
        };
        const criteria = drawn.criteria.map((one, index) => ({
          ...one,
          weight: isFirst(drawn, index) ? 1 : 0,
        }));
        const table = { ...drawn, method, criteria };
        const { rows } = simulated(table);
        for (const [index, { rank }] of rankTable(table).proposals.entries()) {
          const equals = rankTable(table).proposals.filter((one) => one.rank === rank).length;
          expect(rows[index]?.acceptability[rank - 1]).toBeCloseTo(1 / equals, 12);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("has rows and columns that sum to 1, and pairs that complete each other", () => {
    fc.assert(
      fc.property(decisionTables, (drawn) => {
        const { rows, pairs, tally } = simulated({ ...drawn, method: { ...drawn.method, draws: 50 } });
        const sum = (shares: number[]) => shares.reduce((total, share) => total + share, 0);
        for (const [index, { acceptability, expectedRank, interval, coverage }] of rows.entries()) {
          expect(sum(acceptability)).toBeCloseTo(1, 12);
          expect(sum(rows.map((row) => Number(row.acceptability[index])))).toBeCloseTo(1, 12);
          expect(interval[0]).toBeLessThanOrEqual(interval[1]);
          expect(coverage).toBeGreaterThanOrEqual(0.9 - 1e-9);
          // A proposal's expected rank is 1 and the probability of each other to stand above it.
          const above = pairs.filter((_, other) => other !== index).map((row) => Number(row[index]));
          expect(expectedRank).toBeCloseTo(1 + sum(above), 9);
          for (const other of rows.keys()) expect(pairs[index]?.[other]).toBe(tally.beats(index, other));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Whether a criterion is the first of its dimension in the table. */
function isFirst({ criteria }: DecisionTable, index: number): boolean {
  return criteria.findIndex(({ dimension }) => dimension === criteria[index]?.dimension) === index;
}
