import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HIGHEST_LEVEL } from "#lib/domain/scoring/level.ts";
import { rankTable } from "#lib/domain/rankings/rank-table.ts";
import { waysToTheTop } from "#lib/domain/rankings/way-to-the-top.ts";
import { decisionTables, impactAndReadiness, tableOf } from "#tests/support/decision-table.ts";

describe("the way into the top", () => {
  test("names the single criteria that would make the gap up, the shortest first", () => {
    // p1 has 75; p2 has 0.6·50 + 0.4·50 = 50: 25 points are 25/60 of impact or 25/40 of readiness, which has no room.
    const ways = waysToTheTop(tableOf(impactAndReadiness, { p1: [4, 4], p2: [3, 3] }, { topK: 1 }));
    expect([...ways.keys()]).toEqual(["p2"]);
    const way = ways.get("p2");
    expect(way?.gap).toBe(25);
    expect(way?.needed).toHaveLength(1);
    expect(way?.needed[0]).toMatchObject({ criterion: "I1", level: 3 });
    expect(way?.needed[0]?.needed).toBeCloseTo(3 + (4 * 25) / 60, 12);
  });

  test("puts the shorter way first", () => {
    const ways = waysToTheTop(
      tableOf(impactAndReadiness, { p1: [4, 4], p2: [3, 4] }, { topK: 1, alpha: 0.4 }),
    );
    expect(ways.get("p2")?.needed.map(({ criterion }) => criterion)).toEqual(["R1", "I1"]);
  });

  test("asks nothing of who is in it, and of nobody where all are", () => {
    const table = tableOf(impactAndReadiness, { p1: [4, 4], p2: [3, 3], p3: [3, 3] }, { topK: 2 });
    expect(waysToTheTop(table).size).toBe(0);
  });

  test("leads there: with the level needed the proposal is in the top", () => {
    fc.assert(
      fc.property(decisionTables, (drawn) => {
        const table = { ...drawn, method: { ...drawn.method, topK: 1 } };
        for (const [id, { needed }] of waysToTheTop(table)) {
          for (const { criterion, needed: level } of needed) {
            const scores = table.scores.map((score) =>
              score.proposal === id && score.criterion === criterion ? { ...score, level } : score,
            );
            const raised = rankTable({ ...table, scores }).proposals.find((one) => one.id === id);
            expect(level).toBeLessThanOrEqual(HIGHEST_LEVEL);
            expect(raised?.rank).toBe(1);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
