import { describe, expect, test } from "vitest";
import { dimensionShares, priority } from "#lib/domain/scoring/priority.ts";

const impact = { id: "I1", dimension: "impact", weight: 1 } as const;
const readiness = { id: "R1", dimension: "readiness", weight: 1 } as const;

describe("priority", () => {
  test("balances impact and readiness", () => {
    expect(priority(80, 40, dimensionShares([impact, readiness], 0.75))).toBe(70);
  });

  test("is the index of the only dimension present, to the last bit", () => {
    expect(priority(33.3, null, dimensionShares([impact], 0.6))).toBe(33.3);
    expect(priority(null, 33.3, dimensionShares([readiness], 0.6))).toBe(33.3);
  });
});
