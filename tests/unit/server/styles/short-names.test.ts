import { expect, test } from "vitest";
import { ShortNames } from "#server/styles/short-names.ts";

test("a thousand classes have short names of their own", () => {
  const names = new ShortNames();
  const short = Array.from({ length: 962 }, (_, place) => names.give(`class-${place}`));
  expect(new Set(short).size).toBe(962);
  expect(short.filter((name) => !/^[A-Z][0-9a-z]?$/.test(name))).toEqual([]);
  expect(names.give("class-3")).toBe(short[3]);
  expect(names.of("class-3")).toBe(short[3]);
  expect(names.of("other")).toBeUndefined();
});
