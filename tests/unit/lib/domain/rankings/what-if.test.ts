import { describe, expect, test } from "vitest";
import { rankTable } from "#lib/domain/rankings/rank-table.ts";
import { whatIf, whatIfBoard, type WhatIfAsked } from "#lib/domain/rankings/what-if.ts";
import { drawnTable } from "#bench/drawn-table.ts";

const table = drawnTable(30, false);
const board = whatIfBoard(table);
const own: WhatIfAsked = {
  alpha: table.method.alpha,
  threshold: table.method.threshold,
  points: Object.fromEntries(table.criteria.map(({ id, weight }) => [id, weight])),
};
const asked = (change: Partial<WhatIfAsked>) => {
  const answer = whatIf(board, { ...own, ...change });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

describe("A ranking that is tried out", () => {
  test("moves nothing where nothing is changed", () => {
    const places = asked({});
    expect(places.map(({ id }) => id)).toEqual(board.proposals.map(({ id }) => id));
    expect(new Set(places.map(({ gained }) => gained))).toEqual(new Set([0]));
  });

  test("is the ranking that the same weights, balance and threshold would make", () => {
    const points: Record<string, number> = { ...own.points, "impact-0": 3, "readiness-2": 0 };
    const total = (dimension: string) =>
      table.criteria.reduce((sum, one) => sum + (one.dimension === dimension ? (points[one.id] ?? 0) : 0), 0);
    const criteria = table.criteria.map((one) => ({
      ...one,
      weight: (points[one.id] ?? 0) / total(one.dimension),
    }));
    const method = { ...table.method, alpha: 0.3, threshold: 42 };
    const expected = rankTable({ ...table, criteria, method }).proposals;
    const ranks = new Map(board.proposals.map(({ id, rank }) => [id, rank]));
    const places = asked({ points, alpha: 0.3, threshold: 42 });
    for (const one of expected) {
      const gained = (ranks.get(one.id) ?? 0) - one.rank;
      expect(places.find(({ id }) => id === one.id)).toEqual({ ...one, gained });
    }
  });

  test("needs a weight in each dimension", () => {
    const points: Record<string, number> = { ...own.points };
    for (const { id, dimension } of table.criteria) if (dimension === "impact") points[id] = 0;
    expect(whatIf(board, { ...own, points })).toEqual({ ok: false, reason: "onlyZeros", at: "impact" });
    expect(whatIf(board, { ...own, points: {} })).toMatchObject({ ok: false });
  });
});
