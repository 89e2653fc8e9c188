import { describe, expect, test } from "vitest";
import { judgmentOf, pairsOf, SCALE } from "#lib/domain/criteria/judged-pairs.ts";

describe("The pairs to be judged", () => {
  test("are all of each dimension, and none across", () => {
    const criteria = [
      { id: "I1", dimension: "impact" },
      { id: "R1", dimension: "readiness" },
      { id: "I2", dimension: "impact" },
      { id: "I3", dimension: "impact" },
    ] as const;
    expect(pairsOf(criteria).map(({ first, second }) => `${first}-${second}`)).toEqual([
      "I1-I2",
      "I1-I3",
      "I2-I3",
    ]);
  });

  test.each(SCALE.filter((step) => step !== 1))("say the same either way at step %i", (step) => {
    const there = judgmentOf({ first: "a", second: "b" }, step);
    const back = judgmentOf({ first: "b", second: "a" }, -step);
    expect(there.times * back.times).toBeCloseTo(1, 12);
    expect(there.times > 1).toBe(step > 0);
  });

  test("matter alike at the middle", () => {
    expect(judgmentOf({ first: "a", second: "b" }, 1)).toEqual({ criterion: "a", over: "b", times: 1 });
  });
});
