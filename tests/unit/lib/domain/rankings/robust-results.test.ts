import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DecisionTable } from "#lib/domain/rankings/decision-table.ts";
import { rankTable } from "#lib/domain/rankings/rank-table.ts";
import { MOST_PAIRED, robustResults } from "#lib/domain/rankings/robust-results.ts";
import { decisionTables, impactAndReadiness, impactOnly, tableOf } from "#tests/support/decision-table.ts";

/** As many proposals as said, no two of them equal. */
function manyProposals(count: number, pairwise: boolean): DecisionTable {
  const levels = Array.from({ length: count }, (_, index): [string, number[]] => [
    `p${index}`,
    [1 + (4 * index) / count],
  ]);
  return tableOf(impactOnly, Object.fromEntries(levels), { draws: 2, pairwise });
}

describe("the results with their certainty", () => {
  test("hold the ranking unchanged", () => {
    fc.assert(
      fc.property(decisionTables, (drawn) => {
        const table = { ...drawn, method: { ...drawn.method, draws: 20 } };
        const { proposals, agreement, incomplete } = robustResults(table);
        expect({ proposals, agreement, incomplete }).toMatchObject(rankTable(table));
      }),
      { numRuns: 100 },
    );
  });

  test("say how sure each rank is, for the unranked nothing", () => {
    const table = tableOf(impactAndReadiness, { p1: [5, 5], p2: [1, 2], p3: [3] }, { draws: 100 });
    const { proposals, pairwise, sensitivity } = robustResults(table);
    expect(proposals.map(({ id, tier, first, interval }) => ({ id, tier, first, interval }))).toEqual([
      { id: "p1", tier: 1, first: 1, interval: [1, 1] },
      { id: "p2", tier: 2, first: 0, interval: [2, 2] },
    ]);
    expect(pairwise).toEqual([
      [0.5, 1],
      [0, 0.5],
    ]);
    expect(sensitivity).toEqual({
      I1: { first: [1, 1], topK: [1, 1] },
      R1: { first: [1, 1], topK: [1, 1] },
    });
  });

  test("compare every pair of few proposals, of many on request alone", () => {
    expect(robustResults(manyProposals(MOST_PAIRED, false)).pairwise).toHaveLength(MOST_PAIRED);
    expect(robustResults(manyProposals(MOST_PAIRED + 1, false)).pairwise).toBeNull();
    expect(robustResults(manyProposals(MOST_PAIRED + 1, true)).pairwise).toHaveLength(MOST_PAIRED + 1);
  });

  test("are the same bytes for the same seed, whatever the order of rows, and others for another", () => {
    const table = tableOf(
      impactAndReadiness,
      { p1: [5, 2], p2: [2, 4], p3: [3, 3] },
      { alpha: 0.4, draws: 200 },
    );
    const turned = {
      ...table,
      criteria: table.criteria.toReversed(),
      proposals: table.proposals.toReversed(),
      scores: table.scores.toReversed(),
    };
    expect(JSON.stringify(robustResults(turned))).toBe(JSON.stringify(robustResults(table)));
    const reseeded = { ...table, method: { ...table.method, seed: "1" } };
    expect(JSON.stringify(robustResults(reseeded))).not.toBe(JSON.stringify(robustResults(table)));
  });

  test("may have nothing to rank yet", () => {
    expect(robustResults(tableOf(impactOnly, { p1: [] }, { draws: 5 }))).toEqual({
      proposals: [],
      pairwise: [],
      sensitivity: { I1: { first: [1, 1], topK: [1, 1] } },
      agreement: { overall: null, perCriterion: { I1: null }, interval: null },
      incomplete: [{ id: "p1", missing: ["I1"] }],
    });
  });
});
