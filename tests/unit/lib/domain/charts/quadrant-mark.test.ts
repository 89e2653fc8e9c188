import { expect, test } from "vitest";
import { quadrantMark } from "#lib/domain/charts/quadrant-mark.ts";

const pathOf = (...asked: Parameters<typeof quadrantMark>) => quadrantMark(...asked).at?.["d"];

test("A mark stands around its point", () => {
  expect(pathOf("B", [{ x: 100, y: 50 }], 3)).toBe("m97 47h6v6h-6z");
});

test("Marks follow each other in the order of their places, by steps from where the one before began", () => {
  const at = [
    { x: 100, y: 50 },
    { x: 20, y: 90 },
    { x: 20, y: 70 },
  ];
  expect(pathOf("C", at, 3)).toBe("m20 67l3 6h-6zm0 20l3 6h-6zm80 -40l3 6h-6z");
});

test("Every quadrant has a shape of its own, and no quadrant has one", () => {
  const shapes = (["A", "B", "C", "D"] as const).map((quadrant) => pathOf(quadrant, [{ x: 9, y: 9 }], 3));
  expect(new Set(shapes).size).toBe(4);
  expect(shapes).toContain(pathOf(null, [{ x: 9, y: 9 }], 3));
});
