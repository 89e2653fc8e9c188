import { describe, expect, test } from "vitest";
import { criterionReasons, ofDimension, tellingReasons } from "#components/rankings/criterion-reasons.ts";
import { readRanking } from "#lib/rankings/read-ranking.ts";
import { publishedRanking } from "#tests/support/published-ranking.ts";

const ranking = readRanking(publishedRanking());
const reasons = criterionReasons(ranking, "p1");

describe("The reasons of a place", () => {
  test("give the level, the points and every level that was given", () => {
    expect(reasons.find(({ criterion }) => criterion.id === "I1")).toMatchObject({
      level: 4.5,
      points: 87.5,
      possible: 100,
      given: [4, 5],
    });
  });

  test("sum to the priority, with what was lost to a hundred", () => {
    const row = ranking.rows.find(({ id }) => id === "p1");
    const gained = reasons.reduce((sum, reason) => sum + reason.gained, 0);
    const lost = reasons.reduce((sum, reason) => sum + reason.lost, 0);
    expect(gained).toBeCloseTo(row?.priority ?? Number.NaN, 9);
    expect(gained + lost).toBeCloseTo(100, 9);
  });

  test("tell apart what raised it most and what held it back most", () => {
    const { strongest, weakest } = tellingReasons(reasons);
    expect(strongest.map(({ criterion }) => criterion.id)).toEqual(["I1", "R1"]);
    expect(weakest.map(({ criterion }) => criterion.id)).toEqual(["R1", "I1"]);
  });

  test("belong to their dimension", () => {
    expect(ofDimension(reasons, "readiness").map(({ criterion }) => criterion.id)).toEqual(["R1"]);
  });

  test("have no level for a proposal without a place", () => {
    expect(criterionReasons(ranking, "nobody").every(({ level }) => level === null)).toBe(true);
  });
});
