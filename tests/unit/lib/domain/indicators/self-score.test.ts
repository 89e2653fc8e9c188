import { expect, test } from "vitest";
import { scoreParts, selfScore, type ScoreMeasures } from "#lib/domain/indicators/self-score.ts";

const shares: ScoreMeasures = {
  ...{ online: 0.6, maturity: 0.4 },
  ...{ digital: 0.1, satisfaction: 0.8 },
  ...{ completeness: 1, reachable: 0 },
};
const scores = (of: ScoreMeasures) => selfScore(of).map(({ part, score }) => [part, score]);

test("each part scores the mean of its measures", () => {
  expect(scores(shares)).toEqual([
    ["availability", 0.5],
    ["use", 0.45],
    ["outreach", 0.5],
  ]);
});

test("a part of which one measure is not known has no score, and says which it is", () => {
  const unknown = { ...shares, satisfaction: null };
  expect(scores(unknown)).toContainEqual(["use", null]);
  expect(selfScore(unknown).find(({ part }) => part === "use")?.measures).toEqual([
    { measure: "digital", share: 0.1 },
    { measure: "satisfaction", share: null },
  ]);
});

test("every part is told once, with all of its measures", () => {
  const told = selfScore(shares).map(({ part, measures }) => [part, measures.map(({ measure }) => measure)]);
  expect(Object.fromEntries(told)).toEqual(scoreParts);
});
