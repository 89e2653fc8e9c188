import { expect, test } from "vitest";
import { DEFAULT_METHOD } from "#lib/domain/rankings/method.ts";
import { quadrant } from "#lib/domain/rankings/quadrant.ts";
import { EQUALITY_TOLERANCE } from "#lib/domain/rankings/rank.ts";

const THETA = DEFAULT_METHOD.threshold;
const BELOW = THETA - 2 * EQUALITY_TOLERANCE;
const ROUNDED_BELOW = THETA - EQUALITY_TOLERANCE / 2;

test.each([
  [THETA, THETA, "A"],
  [ROUNDED_BELOW, ROUNDED_BELOW, "A"],
  [THETA, BELOW, "B"],
  [BELOW, THETA, "C"],
  [BELOW, ROUNDED_BELOW, "C"],
  [BELOW, BELOW, "D"],
  [null, THETA, null],
  [THETA, null, null],
])("impact %d and readiness %d fall in quadrant %s", (impact, readiness, expected) => {
  expect(quadrant(impact, readiness, THETA)).toBe(expected);
});
