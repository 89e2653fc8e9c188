import fc from "fast-check";
import { expect, test } from "vitest";
import { outlineOf } from "#lib/domain/roadmap/outline.ts";
import { buildingBlock, proposal, roadmapInputs, roadmapOf } from "#tests/support/roadmap-input.ts";

test("every item stands after all it needs, whatever the order of rows", () => {
  fc.assert(
    fc.property(roadmapInputs, (input) => {
      const { linked } = outlineOf(input);
      expect(linked).toHaveLength(input.items.length);
      for (const [place, { needs }] of linked.entries())
        for (const need of needs) expect(linked.indexOf(need)).toBeLessThan(place);
      expect(outlineOf({ ...input, items: input.items.toReversed() }).linked).toEqual(linked);
    }),
  );
});

test("dates and pins become places of the horizon", () => {
  const items = [
    proposal("a", { earliest: "2026-Q3", duration: 2 }),
    proposal("b", { earliest: "2027-Q3", duration: 5 }),
    buildingBlock("c", { earliest: "2029-Q1" }),
  ];
  const pins = [
    { item: "a", quarter: "2027-Q2" },
    { item: "b", quarter: null },
  ];
  expect(outlineOf(roadmapOf(items, { pins })).linked).toMatchObject([
    { first: 0, last: 2, pin: 1 },
    { first: 2, last: -1, pin: "out" },
    { first: 4, last: 3, pin: null },
  ]);
});

test("items in a circle are no outline", () => {
  const dependencies = [
    { item: "a", needs: "b" },
    { item: "b", needs: "a" },
  ];
  const input = roadmapOf([proposal("a"), proposal("b")], { dependencies });
  expect(() => outlineOf(input)).toThrow("Each needs the next: a, b");
});
