import { describe, expect, test } from "vitest";
import { TIER_PROBABILITY, tiers } from "#lib/domain/robustness/tiers.ts";

const walk = (beats: Record<string, number>, ranking = ["a", "b", "c", "d"]) => [
  ...tiers(ranking, (one, other) => beats[one + other] ?? 0.5).values(),
];

describe("the tiers", () => {
  test.each([
    ["one where nobody stands clearly above", {}, [1, 1, 1, 1]],
    ["a new one from the limit on", { ab: TIER_PROBABILITY }, [1, 2, 2, 2]],
    ["none just below it", { ab: TIER_PROBABILITY - 1e-9 }, [1, 1, 1, 1]],
    ["by the tier's first member alone", { bc: 1, ac: 0.7, ad: 0.95 }, [1, 1, 1, 2]],
    ["measured anew from each first", { ac: 0.92, ad: 1, cd: 0.8 }, [1, 1, 2, 2]],
  ])("are %s", (_, beats, expected) => {
    expect(walk(beats)).toEqual(expected);
  });

  test("of an empty ranking are none", () => {
    expect(walk({}, [])).toEqual([]);
  });
});
