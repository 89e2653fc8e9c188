import { expect, test } from "vitest";
import { judgments } from "#tests/search/judgments.ts";
import { qualityOf } from "#tests/search/quality.ts";

test("people find their service with the words they use", async () => {
  const { all, classes } = await qualityOf(judgments);
  expect(all.recallAt5).toBeGreaterThanOrEqual(0.98);
  expect(all.meanReciprocalRank).toBeGreaterThanOrEqual(0.93);
  const worst = Object.entries(classes).filter(([, { recallAt5 }]) => recallAt5 < 0.8);
  expect(worst).toEqual([]);
});
