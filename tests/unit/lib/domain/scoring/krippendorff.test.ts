import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { krippendorffOrdinal } from "#lib/domain/scoring/krippendorff.ts";

// Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), sections C and D: twelve units, four
// observers, 0 for a missing value; the paper gives the ordinal α as 0.815.
const published = [
  [1, 1, 0, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [0, 5, 5, 5],
  [0, 0, 1, 1],
  [0, 3, 0, 0],
].map((unit) => unit.filter((level) => level > 0));

describe("Krippendorff's ordinal alpha", () => {
  test("is 0.815 for the worked example with missing values", () => {
    expect(krippendorffOrdinal(published)).toBeCloseTo(0.815, 3);
  });

  test("is 1 where all agree and levels vary", () => {
    expect(
      krippendorffOrdinal([
        [1, 1],
        [3, 3, 3],
        [5, 5],
      ]),
    ).toBe(1);
  });

  test("is below 0 where evaluators contradict each other", () => {
    // Two units of (1, 5): the squared distance is 4, observed 4, expected 8/3, so α = 1 − 3/2.
    expect(
      krippendorffOrdinal([
        [1, 5],
        [5, 1],
      ]),
    ).toBe(-0.5);
  });

  test.each([
    ["there are no units", []],
    ["no unit has two scores", [[1], [5], []]],
    [
      "nothing varies",
      [
        [3, 3],
        [3, 3, 3],
      ],
    ],
    ["what varies stands alone", [[3, 3], [3, 3], [5]]],
  ])("is not computable where %s", (_, units) => {
    expect(krippendorffOrdinal(units)).toBeNull();
  });

  test("equals its definition by coincidences, whole levels or not", () => {
    const level = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom(1.5, 2.25, 4.75));
    const units = fc.array(fc.array(level, { maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(units, (drawn) => {
        const alpha = krippendorffOrdinal(drawn);
        const defined = alphaByCoincidences(drawn);
        if (defined === null) expect(alpha).toBeNull();
        else expect(alpha).toBeCloseTo(defined, 10);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The definition, word for word: coincidences o_ck, their margins n_c, and the ordinal metric between levels. */
function alphaByCoincidences(units: number[][]): number | null {
  const paired = units.filter((unit) => unit.length >= 2);
  const levels = [...new Set(paired.flat())];
  const coincidences = (c: number, k: number) =>
    paired.reduce((sum, unit) => {
      const pairs = unit.flatMap((x, i) => unit.filter((y, j) => i !== j && x === c && y === k));
      return sum + pairs.length / (unit.length - 1);
    }, 0);
  const margin = (c: number) => levels.reduce((sum, k) => sum + coincidences(c, k), 0);
  const metric = (c: number, k: number) => {
    const between = levels.filter((g) => g >= Math.min(c, k) && g <= Math.max(c, k));
    return (between.reduce((sum, g) => sum + margin(g), 0) - (margin(c) + margin(k)) / 2) ** 2;
  };
  const pairs = levels.flatMap((c) => levels.map((k) => ({ c, k })));
  const n = paired.flat().length;
  const observed = pairs.reduce((sum, { c, k }) => sum + coincidences(c, k) * metric(c, k), 0);
  const expected = pairs.reduce(
    (sum, { c, k }) => sum + margin(c) * (margin(k) - (c === k ? 1 : 0)) * metric(c, k),
    0,
  );
  return levels.length < 2 ? null : 1 - ((n - 1) * observed) / expected;
}
