import { describe, expect, test } from "vitest";
import { readRanking } from "#lib/rankings/read-ranking.ts";
import { frozenRound, plainResults } from "#tests/support/frozen-round.ts";
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

  test("says how certain each place is, and what keeps those outside the top out of it", () => {
    const ranking = readRanking(publishedRanking({ method: { ...frozenRound.method, topK: 1 } }));
    expect(ranking.rows.map(({ certainty }) => certainty?.interval[0])).toEqual([1, expect.any(Number)]);
    expect(Object.keys(ranking.sensitivity ?? {})).toEqual(["I1", "R1"]);
    expect([...ranking.waysToTheTop.keys()]).toEqual(["p2"]);
  });

  test("of version 1 stands as it stood, and is certain of nothing", () => {
    const { publishedAt, ...rest } = publishedRanking();
    const ranking = readRanking({ ...rest, publishedAt, results: plainResults(rest.results) });
    expect(ranking.rows.map(({ rank, certainty }) => [rank, certainty])).toEqual([
      [1, null],
      [2, null],
    ]);
    expect(ranking.sensitivity).toBeNull();
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
