import { describe, expect, test } from "vitest";
import { gathered, partCrowd, pointsToName } from "#lib/domain/charts/quadrant-crowd.ts";
import { quadrantLayout } from "#lib/domain/charts/quadrant-layout.ts";
import type { QuadrantPoint } from "#lib/domain/charts/quadrant-point.ts";

const layout = quadrantLayout("rtl");
const at = (impact: number, readiness: number, place = 1): QuadrantPoint => ({
  ...{ place, quadrant: "A", impact, readiness },
});

describe("Services that would cover each other", () => {
  test("are gathered at one place, the first before the others", () => {
    const points = [at(80, 60, 1), at(80.01, 60, 2), at(80, 60, 3)];
    expect(gathered(points, layout)).toMatchObject([{ first: points[0], others: 2, isFaint: false }]);
  });

  test("are not gathered over the bounds of a quadrant", () => {
    expect(gathered([at(80, 50), { ...at(80, 49.99), quadrant: "B" }], layout)).toHaveLength(2);
  });

  test("are faint where none of them was asked for", () => {
    const faint = { ...at(80, 60), isFaint: true };
    expect(gathered([faint, at(80, 60)], layout)).toMatchObject([{ isFaint: false }]);
    expect(gathered([faint, faint], layout)).toMatchObject([{ isFaint: true }]);
  });
});

describe("A crowd", () => {
  const many = Array.from({ length: 100 }, (_, index) => at(index, 99 - index, index + 1));

  test("is none as long as each place can carry its number", () => {
    const few = gathered(many.slice(0, 60), layout);
    expect(partCrowd(few)).toEqual({ numbered: few, rest: [] });
  });

  test("is named no further than it is numbered", () => {
    const few = many.slice(0, 60);
    expect(pointsToName(few, "rtl")).toEqual(few);
    const behind = [at(80, 60, 1), at(80, 60, 2)];
    expect(pointsToName(behind, "rtl")).toEqual(behind);
    expect(pointsToName(many, "rtl")).toEqual(many.slice(0, 10));
  });

  test("numbers the first of those that were asked for", () => {
    const points = many.map((point) => ({ ...point, isFaint: point.place <= 50 }));
    const { numbered, rest } = partCrowd(gathered(points, layout));
    expect(numbered.map(({ first }) => first.place)).toEqual(
      Array.from({ length: 10 }, (_, index) => 51 + index),
    );
    expect(rest.reduce((sum, { others }) => sum + 1 + others, 0)).toBe(90);
  });

  test("draws marks that would only cover each other as one, each quadrant's for itself", () => {
    const twins = many.flatMap((point) => [point, { ...point, readiness: point.readiness + 0.4 }]);
    const { rest } = partCrowd(gathered(twins, layout));
    expect(rest.length).toBeLessThan(gathered(twins, layout).length - 10);
    for (const { x, y } of rest) expect([x % 3, y % 3]).toEqual([0, 0]);
    const keys = rest.map(({ x, y, first }) => `${x} ${y} ${first.quadrant}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
