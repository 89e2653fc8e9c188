import { expect, test } from "vitest";
import { maturities, maturityOf } from "#lib/domain/catalogue/service-traits.ts";

test.each([...maturities])("level %i is known", (level) => {
  expect(maturityOf(level)).toBe(level);
});

test.each([-1, 5, 1.5, Number.NaN])("level %d is not", (level) => {
  expect(() => maturityOf(level)).toThrow(RangeError);
});
