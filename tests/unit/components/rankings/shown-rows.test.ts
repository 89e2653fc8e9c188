import { describe, expect, test } from "vitest";
import { pageOfRows, sharedPlaces, shownRows } from "#components/rankings/shown-rows.ts";
import { readRanking, type RankedRow } from "#lib/rankings/read-ranking.ts";
import { publishedRanking } from "#tests/support/published-ranking.ts";

const rows = readRanking(publishedRanking()).rows;
const idsOf = (shown: readonly RankedRow[]) => shown.map(({ id }) => id);

describe("The rows of a ranking that were asked for", () => {
  test("are all of them, in their order, where nothing is asked", () => {
    expect(idsOf(shownRows(rows, {}))).toEqual(["p1", "p2"]);
  });

  test("are those of one organisation, of one quadrant, or of both", () => {
    expect(idsOf(shownRows(rows, { organisation: "health" }))).toEqual(["p2"]);
    expect(idsOf(shownRows(rows, { quadrant: "A" }))).toEqual(["p1"]);
    expect(idsOf(shownRows(rows, { organisation: "health", quadrant: "A" }))).toEqual([]);
  });

  test("come fifteen to a page, and a page past the end is the last", () => {
    const many = Array.from({ length: 16 }, () => rows)
      .flat()
      .slice(1);
    expect(pageOfRows(many, 1)).toEqual({ page: 1, pages: 3, rows: many.slice(0, 15) });
    expect(pageOfRows(many, 3).rows).toEqual(many.slice(30));
    expect(pageOfRows(many, 9)).toEqual(pageOfRows(many, 3));
    expect(pageOfRows([], 1)).toEqual({ page: 1, pages: 1, rows: [] });
  });

  test("share a place only with an equal", () => {
    const [first, second] = rows;
    expect(sharedPlaces(rows)).toEqual(new Set());
    expect(first && second && sharedPlaces([first, { ...second, rank: first.rank }])).toEqual(new Set([1]));
  });
});
