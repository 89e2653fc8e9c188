import { expect, test } from "vitest";
import { HIGHEST_LEVEL, levelValue, LOWEST_LEVEL } from "#lib/domain/scoring/level.ts";

test.each([
  [LOWEST_LEVEL, 0],
  [2, 0.25],
  [3, 0.5],
  [3.5, 0.625],
  [4, 0.75],
  [HIGHEST_LEVEL, 1],
])("level %d is worth %d", (level, value) => {
  expect(levelValue(level)).toBe(value);
});
