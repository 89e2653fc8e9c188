import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contributions } from "#lib/domain/rankings/contributions.ts";
import { rankTable } from "#lib/domain/rankings/rank-table.ts";
import { decisionTables, impactAndReadiness, impactOnly, tableOf } from "#tests/support/decision-table.ts";

describe("the contributions of the criteria", () => {
  test("say what each brings, the most telling first", () => {
    const table = tableOf(impactAndReadiness, { p1: [2, 5] }, { alpha: 0.75 });
    expect(contributions(table).get("p1")).toEqual([
      {
        criterion: "R1",
        dimension: "readiness",
        value: 1,
        indexPoints: 100,
        possiblePoints: 100,
        priorityPoints: 25,
      },
      {
        criterion: "I1",
        dimension: "impact",
        value: 0.25,
        indexPoints: 25,
        possiblePoints: 100,
        priorityPoints: 18.75,
      },
    ]);
  });

  test("are not given for an incomplete proposal", () => {
    expect([...contributions(tableOf(impactOnly, { p1: [3], p2: [] })).keys()]).toEqual(["p1"]);
  });

  test("sum to the indices and the priority", () => {
    fc.assert(
      fc.property(decisionTables, (table) => {
        const explained = contributions(table);
        for (const { id, impact, readiness, priority } of rankTable(table).proposals) {
          const brought = explained.get(id) ?? [];
          const points = (dimension: string) =>
            brought
              .filter((one) => one.dimension === dimension)
              .reduce((sum, one) => sum + one.indexPoints, 0);
          expect(points("impact")).toBeCloseTo(impact ?? 0, 9);
          expect(points("readiness")).toBeCloseTo(readiness ?? 0, 9);
          expect(brought.reduce((sum, one) => sum + one.priorityPoints, 0)).toBeCloseTo(priority, 9);
        }
      }),
    );
  });
});
