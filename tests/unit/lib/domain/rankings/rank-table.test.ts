import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Criterion } from "#lib/domain/criteria/criterion.ts";
import { directWeights } from "#lib/domain/criteria/direct-weights.ts";
import type { DecisionTable } from "#lib/domain/rankings/decision-table.ts";
import { DEFAULT_METHOD } from "#lib/domain/rankings/method.ts";
import { rank } from "#lib/domain/rankings/rank.ts";
import { rankTable } from "#lib/domain/rankings/rank-table.ts";
import { HIGHEST_LEVEL } from "#lib/domain/scoring/level.ts";
import { decisionTables, impactAndReadiness, impactOnly, tableOf } from "#tests/support/decision-table.ts";

const RUNS = 10_000;
// Ten thousand cases take a second or two; the limit is only there to end a run that hangs.
const NO_HURRY = 120_000;

describe("a ranking worked out by hand", () => {
  const table: DecisionTable = {
    method: DEFAULT_METHOD,
    criteria: [
      { id: "I1", dimension: "impact", weight: 0.75 },
      { id: "I2", dimension: "impact", weight: 0.25 },
      { id: "R1", dimension: "readiness", weight: 1 },
    ],
    evaluators: [
      { id: "e1", group: "quality" },
      { id: "e2", group: "quality" },
      { id: "e3", group: "ministry" },
    ],
    proposals: [{ id: "p1" }, { id: "p2" }, { id: "p3" }],
    scores: [
      { proposal: "p1", evaluator: "e1", criterion: "I1", level: 5 },
      { proposal: "p1", evaluator: "e2", criterion: "I1", level: 3 },
      { proposal: "p1", evaluator: "e3", criterion: "I1", level: 2 },
      { proposal: "p1", evaluator: "e1", criterion: "I2", level: 4 },
      { proposal: "p1", evaluator: "e3", criterion: "R1", level: 2 },
      { proposal: "p2", evaluator: "e1", criterion: "I1", level: 1 },
      { proposal: "p2", evaluator: "e1", criterion: "I2", level: 1 },
      { proposal: "p2", evaluator: "e1", criterion: "R1", level: 5 },
      { proposal: "p3", evaluator: "e1", criterion: "I1", level: 5 },
      { proposal: "p3", evaluator: "e1", criterion: "R1", level: 5 },
    ],
  };

  test("has these indices, priorities, ranks and quadrants", () => {
    // p1: I1 = ((1 + 0.5)/2 + 0.25)/2 = 0.5, I2 = 0.75, so I = 37.5 + 18.75; R = 25; P = 0.6·56.25 + 0.4·25.
    const { proposals, incomplete, agreement } = rankTable(table);
    expect(proposals).toEqual([
      { id: "p1", impact: 56.25, readiness: 25, priority: 43.75, rank: 1, quadrant: "B" },
      { id: "p2", impact: 0, readiness: 100, priority: 40, rank: 2, quadrant: "C" },
    ]);
    expect(incomplete).toEqual([{ id: "p3", missing: ["I2"] }]);
    expect(Object.keys(agreement)).toEqual(["overall", "perCriterion"]);
  });
});

describe("a ranking", () => {
  test('shares places, "1, 2, 2, 4", and is given in the order of ids', () => {
    const { proposals } = rankTable(
      tableOf(impactAndReadiness, { p4: [5, 5], p2: [3, 3], p3: [3, 3], p1: [1, 1] }),
    );
    expect(proposals.map(({ id, rank }) => [id, rank])).toEqual([
      ["p1", 4],
      ["p2", 2],
      ["p3", 2],
      ["p4", 1],
    ]);
  });

  test("sees through rounding: the same figure by another sum shares the place", () => {
    const weights = [0.1, 0.2, 0.3, 0.4];
    const criteria = weights.map((weight, index): Criterion => ({
      id: `I${index}`,
      dimension: "impact",
      weight,
    }));
    const { proposals } = rankTable(tableOf(criteria, { p1: [5, 5, 1, 1], p2: [1, 1, 5, 1] }));
    expect(proposals.map(({ impact }) => impact)).toEqual([30.000000000000004, 30]);
    expect(proposals.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  test("of one dimension has its index as priority and no quadrants", () => {
    const { proposals } = rankTable(tableOf(impactOnly, { p1: [4] }));
    expect(proposals).toEqual([
      { id: "p1", impact: 75, readiness: null, priority: 75, rank: 1, quadrant: null },
    ]);
  });

  test("may have nothing to rank yet", () => {
    expect(rankTable(tableOf(impactOnly, { p1: [] }))).toEqual({
      proposals: [],
      agreement: { overall: null, perCriterion: { I1: null } },
      incomplete: [{ id: "p1", missing: ["I1"] }],
    });
  });

  test(
    "keeps every index on the scale of 0 to 100",
    () => {
      fc.assert(
        fc.property(decisionTables, (table) => {
          for (const { impact, readiness, priority } of rankTable(table).proposals) {
            for (const index of [impact ?? 0, readiness ?? 0, priority]) {
              expect(index).toBeGreaterThanOrEqual(0);
              expect(index).toBeLessThanOrEqual(100);
            }
          }
        }),
        { numRuns: RUNS },
      );
    },
    NO_HURRY,
  );

  test(
    "does not change when all direct weights are scaled",
    () => {
      fc.assert(
        fc.property(decisionTables, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (table, factor) => {
          const weights = directWeights(
            table.criteria.map((one) => ({ ...one, weight: one.weight * factor })),
          );
          if (!weights.ok) throw new Error(weights.reason);
          const criteria = table.criteria.map((one) => ({ ...one, weight: Number(weights.value[one.id]) }));
          const places = (one: DecisionTable) =>
            rank(rankTable(one).proposals).map(({ id, rank }) => [id, rank]);
          expect(places({ ...table, criteria })).toEqual(places(table));
        }),
        { numRuns: RUNS },
      );
    },
    NO_HURRY,
  );

  test(
    "never lowers a proposal one of whose levels is raised",
    () => {
      fc.assert(
        fc.property(decisionTables, fc.nat(), (table, seed) => {
          const raised = table.scores[seed % Math.max(1, table.scores.length)];
          if (!raised || raised.level === HIGHEST_LEVEL) return;
          const scores = table.scores.map((score) =>
            score === raised ? { ...score, level: score.level + 1 } : score,
          );
          const place = ({ proposals }: ReturnType<typeof rankTable>) =>
            proposals.find(({ id }) => id === raised.proposal)?.rank ?? 0;
          expect(place(rankTable({ ...table, scores }))).toBeLessThanOrEqual(place(rankTable(table)));
        }),
        { numRuns: RUNS },
      );
    },
    NO_HURRY,
  );

  test(
    "keeps the others in order when a proposal is removed",
    () => {
      fc.assert(
        fc.property(decisionTables, fc.nat(), (table, seed) => {
          const removed = table.proposals[seed % table.proposals.length]?.id;
          const rest = {
            ...table,
            proposals: table.proposals.filter(({ id }) => id !== removed),
            scores: table.scores.filter(({ proposal }) => proposal !== removed),
          };
          const order = (one: DecisionTable) => rank(rankTable(one).proposals).map(({ id }) => id);
          expect(order(rest)).toEqual(order(table).filter((id) => id !== removed));
        }),
        { numRuns: RUNS },
      );
    },
    NO_HURRY,
  );

  test(
    "does not depend on the order of rows, to the last bit",
    () => {
      const shuffled = <Item>(items: readonly Item[]) =>
        fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
      const pairs = decisionTables.chain((table) =>
        fc
          .record({
            criteria: shuffled(table.criteria),
            evaluators: shuffled(table.evaluators),
            proposals: shuffled(table.proposals),
            scores: shuffled(table.scores),
          })
          .map((rows) => [table, { ...table, ...rows }] as const),
      );
      fc.assert(
        fc.property(pairs, ([table, turned]) => {
          expect(JSON.stringify(rankTable(turned))).toBe(JSON.stringify(rankTable(table)));
        }),
        { numRuns: RUNS },
      );
    },
    NO_HURRY,
  );
});
