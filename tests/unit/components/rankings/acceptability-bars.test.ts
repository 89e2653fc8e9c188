import { describe, expect, test } from "vitest";
import { acceptabilityBars } from "#components/rankings/acceptability-bars.ts";

describe("The bars of the places a proposal had", () => {
  test("begin and end where a place is more than rare, with a bar for each place between", () => {
    expect(acceptabilityBars([0.001, 0.5, 0, 0.495, 0.004])).toEqual([
      { from: 2, to: 2, share: 0.5 },
      { from: 3, to: 3, share: 0 },
      { from: 4, to: 4, share: 0.495 },
    ]);
  });

  test("are few however many places there are, and lose none of them", () => {
    const bars = acceptabilityBars(new Array<number>(100).fill(0.01));
    expect(bars.length).toBeLessThanOrEqual(24);
    expect(bars.map(({ from }) => from)).toEqual([1, ...bars.slice(0, -1).map(({ to }) => to + 1)]);
    expect(bars.at(-1)?.to).toBe(100);
    expect(bars.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test("are the first place alone where every place is rare", () => {
    expect(acceptabilityBars(new Array<number>(500).fill(0.002))).toEqual([{ from: 1, to: 1, share: 0.002 }]);
  });
});
