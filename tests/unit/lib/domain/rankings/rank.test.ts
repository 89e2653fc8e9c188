import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EQUALITY_TOLERANCE, rank } from "#lib/domain/rankings/rank.ts";

const proposal = (id: string, priority: number, impact: number | null = null) => ({ id, priority, impact });
const ranks = (...priorities: number[]) =>
  rank(priorities.map((priority, index) => proposal(`p${index}`, priority))).map((ranked) => ranked.rank);

describe("ranks", () => {
  test.each([
    ["nothing", [], []],
    ["one proposal", [50], [1]],
    ["all different", [90, 50, 70], [1, 2, 3]],
    ["two that share a place", [90, 70, 70, 50], [1, 2, 2, 4]],
    ["all equal", [70, 70, 70], [1, 1, 1]],
    ["a hair that is only rounding", [70, 70 - EQUALITY_TOLERANCE / 2, 60], [1, 1, 3]],
    ["more than a hair", [70, 70 - 2 * EQUALITY_TOLERANCE], [1, 2]],
    [
      "a chain of hairs, measured from the first of its group",
      [70, 70 - 0.75 * EQUALITY_TOLERANCE, 70 - 1.5 * EQUALITY_TOLERANCE],
      [1, 1, 3],
    ],
  ])("of %s", (_, priorities, expected) => {
    expect(ranks(...priorities)).toEqual(expected);
  });

  test("are 1 + the number of proposals in higher groups", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (priorities) => {
        for (const { priority, rank: place } of rank(
          priorities.map((p, index) => proposal(`p${index}`, p)),
        )) {
          expect(place).toBe(1 + priorities.filter((other) => other > priority).length);
        }
      }),
    );
  });
});

describe("the order inside a group of equals", () => {
  test("is by impact, then by id", () => {
    const equals = [
      proposal("p2", 70, 60),
      proposal("p10", 70, 60),
      proposal("p1", 70, 50),
      proposal("p3", 70, 80),
    ];
    expect(rank(equals).map(({ id }) => id)).toEqual(["p3", "p10", "p2", "p1"]);
  });

  test("is by id where impacts differ by rounding only", () => {
    const equals = [proposal("p2", 70, 60 + EQUALITY_TOLERANCE / 2), proposal("p1", 70, 60)];
    expect(rank(equals).map(({ id }) => id)).toEqual(["p1", "p2"]);
  });

  test("is by id where there is no impact", () => {
    expect(rank([proposal("b", 70), proposal("a", 70)]).map(({ id }) => id)).toEqual(["a", "b"]);
  });
});
