import { describe, expect, test } from "vitest";
import { firstValue, firstValues } from "#lib/search-params.ts";

describe("a parameter of an address", () => {
  test.each<[unknown, string | undefined]>([
    ["a", "a"],
    [["a", "b"], "a"],
    ["", ""],
    [[], undefined],
    [undefined, undefined],
    ["a\u202eb\u0000\u200b", "ab"],
    ["\ud800", "\ufffd"],
    // What Next.js makes of "?__proto__=1&sort=a".
    [[Array.prototype.sort, "a"], "a"],
    [Array.prototype.sort, undefined],
    [{ contains: "a" }, undefined],
    [[{ contains: "a" }], undefined],
    [[["a"]], undefined],
  ])("%j means %j", (value, meant) => {
    expect(firstValue(value)).toBe(meant);
  });

  test("what was left empty, or cannot be seen, is not there", () => {
    expect(firstValues({ a: "", b: "\u200b", c: ["d", "e"], f: undefined })).toEqual({ c: "d" });
  });
});
