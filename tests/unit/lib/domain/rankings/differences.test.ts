import { describe, expect, test } from "vitest";
import { differences } from "#lib/domain/rankings/differences.ts";

describe("the differences of two documents", () => {
  test("are none where every field is the same", () => {
    const results = { proposals: [{ id: "p1", impact: null, priority: 43.75 }], incomplete: [] };
    expect(differences(structuredClone(results), results)).toEqual([]);
  });

  test.each([
    ["another number, by one bit", { a: [1, 0.1 + 0.2] }, { a: [1, 0.3] }, "a[1]", 0.1 + 0.2, 0.3],
    ["a field too many", { a: 1, b: 2 }, { a: 1 }, "b", 2, undefined],
    ["a field too few", { a: 1 }, { a: 1, b: null }, "b", undefined, null],
    ["a row too many", { a: [1, 2] }, { a: [1] }, "a[1]", 2, undefined],
    ["text for a number", { a: "1" }, { a: 1 }, "a", "1", 1],
    ["null for an object", { a: null }, { a: {} }, "a", null, {}],
    ["a list for an object", { a: [] }, { a: {} }, "a", [], {}],
    ["a field with a strange name", { "a b": 1 }, { "a b": 2 }, '["a b"]', 1, 2],
  ])("show %s", (_, published, recomputed, path, left, right) => {
    expect(differences(published, recomputed)).toEqual([{ path, published: left, recomputed: right }]);
  });
});
