import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dependencyCycle, needsAfterMerging, typedCode } from "#lib/domain/proposals/dependencies.ts";

const needs = (...pairs: [string, string][]) => pairs.map(([from, on]) => ({ from, on }));

describe("a cycle of dependencies", () => {
  const cases: [string, ReturnType<typeof needs>, string[] | null][] = [
    ["nothing needed", [], null],
    ["a chain", needs(["MOI-3", "MOH-2"], ["MOH-2", "MOT-1"]), null],
    ["two ways to the same", needs(["MOI-3", "A"], ["MOI-3", "B"], ["A", "MOT-1"], ["B", "MOT-1"]), null],
    ["itself", needs(["MOI-3", "MOI-3"]), ["MOI-3", "MOI-3"]],
    ["each other", needs(["MOI-3", "MOH-2"], ["MOH-2", "MOI-3"]), ["MOI-3", "MOH-2", "MOI-3"]],
    [
      "the shortest of two",
      needs(["MOI-3", "A"], ["A", "B"], ["B", "MOI-3"], ["MOI-3", "C"], ["C", "MOI-3"]),
      ["MOI-3", "C", "MOI-3"],
    ],
    ["a cycle of others alone", needs(["MOI-3", "A"], ["A", "B"], ["B", "A"]), null],
  ];
  test.each(cases)("%s", (_name, given, cycle) => {
    expect(dependencyCycle("MOI-3", given)).toEqual(cycle);
  });

  test("never where everything needs only what comes after it, and each step of one that is named is a need", () => {
    const place = fc.integer({ min: 0, max: 7 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place)), place, (pairs, start) => {
        const all = pairs.map(([from, on]) => ({ from: String(from), on: String(on) }));
        const downwards = all.filter(({ from, on }) => from < on);
        expect(dependencyCycle(String(start), downwards)).toBeNull();
        const cycle = dependencyCycle(String(start), all) ?? [];
        for (const [index, on] of cycle.slice(1).entries())
          expect(all).toContainEqual({ from: cycle[index], on });
      }),
    );
  });
});

describe("merging", () => {
  test("who needed the merged one needs the other; what it needed itself is needed no more", () => {
    const before = needs(["A", "merged"], ["merged", "B"], ["C", "D"]);
    expect(needsAfterMerging(before, "merged", "other")).toEqual(needs(["A", "other"], ["C", "D"]));
  });

  test("the other does not need itself", () => {
    expect(needsAfterMerging(needs(["other", "merged"]), "merged", "other")).toEqual([]);
  });

  test("a merge may close a circle", () => {
    const before = needs(["A", "merged"], ["other", "A"]);
    expect(dependencyCycle("other", before)).toBeNull();
    expect(dependencyCycle("other", needsAfterMerging(before, "merged", "other"))).toEqual([
      "other",
      "A",
      "other",
    ]);
  });
});

test("a reference is known however it is typed", () => {
  expect(typedCode(" 2026-2-moh-٠٢ ")).toBe("2026-2-MOH-02");
});
