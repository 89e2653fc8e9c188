import { describe, expect, test } from "vitest";
import { readWhatIf } from "#lib/rankings/schema.ts";

const third = 1 / 3;
const criteria = [
  { id: "I1", dimension: "impact" as const, weight: third },
  { id: "I2", dimension: "impact" as const, weight: 1 - third },
];
const read = (parameters: Record<string, string | string[]>) =>
  readWhatIf(parameters, criteria, { alpha: 0.6, threshold: 50 });

describe("What the sliders of a ranking that is tried out ask for", () => {
  test("is the exact figure of the round where one stands as it was drawn", () => {
    expect(read({})).toEqual({ alpha: 0.6, threshold: 50, points: { I1: third, I2: 1 - third } });
    expect(read({ alpha: "60", threshold: "50", I1: "33.3", I2: "66.7" })).toEqual(read({}));
  });

  test("is the figure asked for, of a hundred", () => {
    expect(read({ alpha: "0", threshold: "70", I1: "80" })).toEqual({
      alpha: 0,
      threshold: 70,
      points: { I1: 0.8, I2: 1 - third },
    });
  });

  test.each(["x", "-1", "101", "", "NaN", "1e309"])("is as the round has it where %j is asked", (value) => {
    expect(read({ alpha: value, threshold: value, I1: value })).toEqual(read({}));
  });
});
