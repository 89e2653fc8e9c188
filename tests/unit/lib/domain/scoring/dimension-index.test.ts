import { describe, expect, test } from "vitest";
import type { Dimension } from "#lib/domain/criteria/criterion.ts";
import { dimensionIndex, HIGHEST_INDEX } from "#lib/domain/scoring/dimension-index.ts";

const value = (dimension: Dimension, weight: number, share: number) => ({
  criterion: { id: dimension + weight, dimension, weight },
  value: share,
});

describe("the index of a dimension", () => {
  const values = [value("impact", 0.75, 1), value("impact", 0.25, 0.5), value("readiness", 1, 0.25)];

  test("is 100 times the weighted sum of its own criteria", () => {
    expect(dimensionIndex(values, "impact")).toBe(87.5);
    expect(dimensionIndex(values, "readiness")).toBe(25);
  });

  test("is null where the dimension has no criteria", () => {
    expect(dimensionIndex([value("impact", 1, 1)], "readiness")).toBeNull();
  });

  test("never passes the top of the scale, though weights sum to 1 only within a tolerance", () => {
    const full = [value("impact", 0.5 + 5e-10, 1), value("impact", 0.5, 1)];
    expect(dimensionIndex(full, "impact")).toBe(HIGHEST_INDEX);
  });
});
