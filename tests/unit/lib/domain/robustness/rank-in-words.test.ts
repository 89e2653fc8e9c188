import { describe, expect, test } from "vitest";
import { rankInWords, type RankInWords } from "#lib/domain/robustness/rank-in-words.ts";

const cases: [string, [number, number], number, RankInWords][] = [
  ["always", [1, 1], 1, { code: "always", rank: 1 }],
  ["nearly always, rounded down", [1, 1], 0.9999, { code: "mostly", rank: 1, ofHundred: 99 }],
  ["mostly", [4, 4], 0.91, { code: "mostly", rank: 4, ofHundred: 91 }],
  ["between two ranks", [2, 5], 0.9349, { code: "between", from: 2, to: 5, ofHundred: 93 }],
  ["always between two ranks", [2, 3], 1, { code: "between", from: 2, to: 3, ofHundred: 100 }],
  [
    "a share that binary numbers hold a hair too small",
    [2, 3],
    0.57,
    { code: "between", from: 2, to: 3, ofHundred: 57 },
  ],
];

describe("a rank in words", () => {
  test.each(cases)("says %s", (_, interval, coverage, expected) => {
    expect(rankInWords({ interval, coverage })).toEqual(expected);
  });
});
