import { describe, expect, test } from "vitest";
import { readRanking } from "#lib/rankings/read-ranking.ts";
import { publishedRanking } from "#tests/support/published-ranking.ts";

describe("A ranking that is read from its bundle", () => {
  test("stands in the order of its ranks, each row with its name", () => {
    const { rows } = readRanking(publishedRanking());
    expect(rows.map(({ rank, name }) => [rank, name.en])).toEqual([
      [1, "Licence"],
      [2, "Book an appointment"],
    ]);
  });

  test("keeps the incomplete apart with what they miss", () => {
    const bundle = publishedRanking({
      evaluations: [
        {
          proposal: "p1",
          group: "quality",
          levels: [
            { criterion: "I1", level: 3 },
            { criterion: "R1", level: 3 },
          ],
        },
        { proposal: "p2", group: "quality", levels: [{ criterion: "I1", level: 3 }] },
      ],
    });
    const { rows, incomplete } = readRanking(bundle);
    expect(rows.map(({ id }) => id)).toEqual(["p1"]);
    expect(incomplete).toMatchObject([{ id: "p2", missing: ["R1"], organisation: "health" }]);
  });

  test("survives the way through its text", () => {
    const bundle = publishedRanking();
    expect(readRanking(JSON.parse(JSON.stringify(bundle)))).toEqual(readRanking(bundle));
  });

  test("is refused where it is not one", () => {
    expect(() => readRanking({ ...publishedRanking(), proposals: null })).toThrow();
    const { criteria, ...rest } = publishedRanking();
    const weights = criteria.map((criterion) => ({ ...criterion, weight: 0.2 }));
    expect(() => readRanking({ ...rest, criteria: weights })).toThrow("Not a decision table");
  });
});
