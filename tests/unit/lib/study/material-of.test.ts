import { describe, expect, test } from "vitest";
import { readRanking } from "#lib/rankings/read-ranking.ts";
import { materialOf } from "#lib/study/material-of.ts";
import { publishedRanking } from "#tests/support/published-ranking.ts";
import { studyMaterial } from "#tests/support/study-material.ts";

const bundle = publishedRanking();
const ranking = { ...readRanking(bundle), hash: bundle.hash, replacedBy: null };
const { state, requirements, roadmap } = studyMaterial();
const material = materialOf(ranking, { state, requirements, roadmap });

describe("What a study is drawn up from", () => {
  test("is the edition as it was published, in the order of its ranking", () => {
    expect(material.edition).toMatchObject({ slug: "demo-1", hash: bundle.hash });
    expect(material.ranked.map(({ id, rank, priority }) => [id, rank, priority])).toEqual(
      ranking.rows.map(({ id, rank, priority }) => [id, rank, priority]),
    );
    expect(material.evaluations).toBe(3);
    expect(material.ranked[0]?.criteria.map(({ level, possible }) => [level, possible])).toEqual([
      [4.5, 100],
      [4, 100],
    ]);
  });

  test("is what is counted beside it, as it was counted", () => {
    expect(material).toMatchObject({ state, requirements, roadmap });
  });

  test("takes the range of a rank from the edition, and knows none where it says none", () => {
    const [first] = ranking.rows;
    const { interval, coverage, topK } = first?.certainty ?? { interval: [], coverage: 0, topK: 0 };
    expect(material.ranked[0]?.range).toEqual({ lowest: interval[0], highest: interval[1], coverage, topK });
    const unsure = { ...ranking, rows: ranking.rows.map((row) => ({ ...row, certainty: null })) };
    const ranges = materialOf(unsure, { state, requirements, roadmap }).ranked.map(({ range }) => range);
    expect(ranges).toEqual([null, null]);
  });
});
