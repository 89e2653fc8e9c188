import { describe, expect, test } from "vitest";
import { Random } from "#lib/domain/robustness/random.ts";

const firstWords = (random: Random, count: number) => {
  const words = new Int32Array(count);
  random.fill(words);
  return Array.from(words, (word) => word >>> 0);
};

describe("the generator", () => {
  test("draws what xoshiro128** draws from the state 1, 2, 3, 4", () => {
    // By hand: rotl(2·5, 7)·9 = 11520; then b is 2 ^ (3 ^ 1) = 0, then 1029, and rotl(1029·5, 7)·9 = 5927040.
    expect(firstWords(new Random([1, 2, 3, 4]), 4)).toEqual([11520, 0, 5927040, 70819200]);
  });

  test("goes on where it stopped", () => {
    const random = Random.of("2017-1");
    const parts = [...firstWords(random, 3), ...firstWords(random, 2)];
    expect(parts).toEqual(firstWords(Random.of("2017-1"), 5));
  });

  test("starts elsewhere for every seed, the empty one too", () => {
    const starts = ["", "0", "1", "00", "2017-1", "2017-2"].map((seed) =>
      firstWords(Random.of(seed), 2).join(),
    );
    expect(new Set(starts).size).toBe(starts.length);
  });

  test("draws evenly from 0 to 1", () => {
    const random = Random.of("even");
    const tenths = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw++) {
      const tenth = Math.floor(10 * random.uniform());
      tenths[tenth] = Number(tenths[tenth]) + 1;
    }
    // Six standard deviations of 10,000 ± 95.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(570);
  });
});
