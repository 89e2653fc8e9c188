import { expect, test } from "vitest";
import { rawParameters } from "#lib/api/raw-parameters.ts";

test("repeated parameters are lists in their order, and a key of every object is only a key", () => {
  const raw = rawParameters(new Request("http://portal.example/api?q=a&q=b&__proto__=x&page="));
  expect(Object.entries(raw)).toEqual([
    ["q", ["a", "b"]],
    ["__proto__", ["x"]],
    ["page", [""]],
  ]);
  expect(Object.getPrototypeOf(raw)).toBe(Object.prototype);
});
