import { expect, test } from "vitest";
import { count, index, isFigure, known, mean, same, share } from "#lib/domain/study/figures.ts";

test.each([
  [count(3), true],
  [same("2017-Q3"), false],
  [null, false],
])("%o is a figure: %s", (cell, isOne) => {
  expect(isFigure(cell)).toBe(isOne);
});

test("What is not known has no figure", () => {
  expect(known(null, index)).toBeNull();
  expect(known(0, share)).toEqual({ value: 0, format: "share" });
});

test("A mean is of all values alike", () => {
  expect(mean([1, 2, 6])).toBe(3);
});
