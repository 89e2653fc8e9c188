import { expect, test } from "vitest";
import { typedNumber } from "#lib/domain/typed/typed-number.ts";

test.each([
  ["12", 12],
  ["١٢٫٥", 12.5],
  ["۱٬۲۰۰", 1200],
  [" -3.25 \u200F", -3.25],
  ["", Number.NaN],
  ["اثنان", Number.NaN],
  ["1e3", Number.NaN],
  ["1.2.3", Number.NaN],
])("%j is %d", (typed, number) => {
  expect(typedNumber(typed)).toBe(number);
});
