import { expect, test } from "vitest";
import { percentage } from "#components/rankings/percentage.ts";

test.each([
  [0.6, "60"],
  [1 - 0.6, "40"],
  [0.125, "12.5"],
  [0.3333, "33.3"],
] as const)("A share of %s is %s of a hundred in both languages", (share, figure) => {
  expect([percentage("ar", share), percentage("en", share)]).toEqual([figure, figure]);
});
