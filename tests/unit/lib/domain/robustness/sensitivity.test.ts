import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DecisionTable } from "#lib/domain/rankings/decision-table.ts";
import { rank } from "#lib/domain/rankings/rank.ts";
import { rankTable } from "#lib/domain/rankings/rank-table.ts";
import { weightIntervals } from "#lib/domain/robustness/sensitivity.ts";
import { dimensionShares } from "#lib/domain/scoring/priority.ts";
import { scoreProposals } from "#lib/domain/scoring/score-proposals.ts";
import { scoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import { decisionTables, impactOnly, tableOf } from "#tests/support/decision-table.ts";

const STEP = 1e-6;

function intervals(table: DecisionTable, criterion = table.criteria[0], topK = 2) {
  if (!criterion) throw new Error("no criterion");
  const { alpha } = table.method;
  const ranking = rank(scoreProposals(scoreSheet(table), alpha).complete);
  return weightIntervals(ranking, criterion, { shares: dimensionShares(table.criteria, alpha), topK });
}

const two = ["I1", "I2"].map((id) => ({ id, dimension: "impact" as const, weight: 0.5 }));

describe("the interval of a weight", () => {
  test("ends where the first place changes hands", () => {
    // C has 60 whatever the weights; A has 100·x, so it takes the lead above 0.6, and B below 0.4.
    const { first, topK } = intervals(tableOf(two, { A: [5, 1], B: [1, 5], C: [3.4, 3.4] }));
    expect(first[0]).toBeCloseTo(0.4, 12);
    expect(first[1]).toBeCloseTo(0.6, 12);
    // A and B share the second place, and would part.
    expect(topK).toEqual([0.5, 0.5]);
  });

  test.each([
    ["is everything where nothing can change", two, { A: [5, 5], B: [1, 1] }, [0, 1]],
    ["is everything where the first stay equal", two, { A: [4, 5], B: [4, 5] }, [0, 1]],
    ["is a point where the only criterion has all the weight", impactOnly, { A: [5], B: [1] }, [1, 1]],
  ])("%s", (_, criteria, levels, expected) => {
    expect(intervals(tableOf(criteria, levels)).first).toEqual(expected);
  });

  test("ends where equals of the last place overtake who stands above them", () => {
    // p1 has 25·x + 50·(1 − x), the equals 50·x: they pass p1, who then has only the third place, at 2/3.
    const table = tableOf(
      [
        { id: "I1", dimension: "impact", weight: 0.6 },
        { id: "I2", dimension: "impact", weight: 0.4 },
      ],
      { p1: [2, 3], p2: [3, 1], p3: [3, 1], p4: [1, 1] },
    );
    const { topK } = intervals(table);
    expect(topK[0]).toBe(0);
    expect(topK[1]).toBeCloseTo(2 / 3, 12);
  });

  test("holds the same proposals at the top inside, and others just outside", () => {
    fc.assert(
      fc.property(decisionTables, fc.nat(), fc.constantFrom(1, 2), (table, pick, k) => {
        const criterion = table.criteria[pick % table.criteria.length];
        if (!criterion || criterion.weight > 1 - 1e-6) return;
        const [low, high] = intervals(table, criterion, k).topK;
        const top = (weight: number) =>
          rankTable(withWeight(table, criterion.id, weight))
            .proposals.filter((one) => one.rank <= k)
            .map(({ id }) => id);
        const now = top(criterion.weight);
        if (high - low > 4 * STEP)
          for (const part of [0.01, 0.3, 0.7, 0.99]) expect(top(low + part * (high - low))).toEqual(now);
        if (now.length > k) return;
        if (low > STEP) expect(top(low - STEP)).not.toEqual(now);
        if (high < 1 - STEP) expect(top(high + STEP)).not.toEqual(now);
      }),
      { numRuns: 3000 },
    );
  });
});

function withWeight(table: DecisionTable, id: string, weight: number): DecisionTable {
  const changed = table.criteria.find((one) => one.id === id);
  const scale = (1 - weight) / (1 - Number(changed?.weight));
  const criteria = table.criteria.map((one) => {
    if (one.id === id) return { ...one, weight };
    return one.dimension === changed?.dimension ? { ...one, weight: one.weight * scale } : one;
  });
  return { ...table, criteria };
}
