import { describe, expect, test } from "vitest";
import { gatheredAmounts, spreadAmounts } from "#lib/domain/roadmap/scenario.ts";

describe("amounts of a scenario", () => {
  test.each([
    { amounts: [4], count: 3, spread: [4, 4, 4] },
    { amounts: [4, 5, 6], count: 3, spread: [4, 5, 6] },
    { amounts: [4, 5], count: 3, spread: null },
    { amounts: [], count: 3, spread: null },
    { amounts: [7], count: 1, spread: [7] },
  ])("$amounts over $count are $spread", ({ amounts, count, spread }) => {
    expect(spreadAmounts(amounts, count)).toEqual(spread);
  });

  test.each([
    { amounts: [4, 4, 4], gathered: [4] },
    { amounts: [4, 5, 4], gathered: [4, 5, 4] },
    { amounts: [], gathered: [] },
  ])("$amounts are said as $gathered", ({ amounts, gathered }) => {
    expect(gatheredAmounts(amounts)).toEqual(gathered);
  });
});
