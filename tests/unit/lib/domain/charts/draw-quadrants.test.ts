import { describe, expect, test } from "vitest";
import type { Piece } from "#lib/domain/charts/drawing.ts";
import { drawQuadrants, type QuadrantPoint } from "#lib/domain/charts/draw-quadrants.ts";
import { quadrantLayout } from "#lib/domain/charts/quadrant-layout.ts";

const names = {
  impact: "Impact",
  readiness: "Readiness",
  quadrants: { A: "Now", B: "Prepare", C: "Quick", D: "Later" },
};
const points: QuadrantPoint[] = [
  { place: 1, quadrant: "A", impact: 90, readiness: 80, title: "1. Licence" },
  { place: 2, quadrant: "B", impact: 70, readiness: 20 },
  { place: 3, quadrant: "C", impact: 30, readiness: 75, isFaint: true },
  { place: 4, quadrant: "D", impact: 10, readiness: 5 },
  { place: 5, quadrant: null, impact: 60, readiness: 60 },
];
const flat = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => [piece, ...(Array.isArray(piece.inside) ? flat(piece.inside) : [])]);
const drawn = (reading: "rtl" | "ltr", shown = points) =>
  flat(drawQuadrants({ reading, points: shown, threshold: 50, names }).pieces);
const texts = (pieces: Piece[]) =>
  pieces.flatMap(({ inside }) => (typeof inside === "string" ? [inside] : []));

describe("The drawing of impact and readiness", () => {
  test("says the place of every point, the axes and the quadrants", () => {
    const said = texts(drawn("ltr"));
    for (const { place } of points) expect(said).toContain(String(place));
    expect(said).toEqual(expect.arrayContaining(["Impact", "Readiness", "Now", "Prepare", "Quick", "Later"]));
  });

  test.each(["rtl", "ltr"] as const)("marks each service where its indices are (%s)", (reading) => {
    const { across, up } = quadrantLayout(reading);
    const [circle] = drawn(reading).filter(({ element }) => element === "circle");
    expect(circle?.at).toMatchObject({ cx: across(80), cy: up(90) });
  });

  test("tells quadrants apart by shape and filling", () => {
    const marks = points.slice(0, 4).map((point) => {
      const mark = drawn("ltr", [point]).at(-1);
      return `${mark?.element} ${mark?.fill} ${mark?.stroke}`;
    });
    expect(new Set(marks).size).toBe(4);
  });

  test("names a point and fades what was not asked for, where it is told so", () => {
    const groups = drawn("ltr").filter(
      ({ title, at }) => title !== undefined || at?.["opacity"] !== undefined,
    );
    expect(groups.map(({ title, at }) => [title, at?.["opacity"]])).toEqual([
      ["1. Licence", undefined],
      [undefined, 0.25],
    ]);
  });

  test("leads a label to its point where it stands apart, and leaves one out where there is no room", () => {
    const crowd = Array.from({ length: 60 }, (_, index): QuadrantPoint => {
      const [row, column] = [Math.floor(index / 8), index % 8];
      return { place: index + 1, quadrant: "A", impact: 60 + row * 3, readiness: 60 + column * 3 };
    });
    const pieces = drawn("ltr", crowd);
    expect(pieces.some(({ element, stroke }) => element === "line" && stroke === "edge")).toBe(true);
    expect(pieces.filter(({ halo }) => halo).length).toBeLessThan(60);
    expect(pieces.filter(({ element }) => element === "circle")).toHaveLength(60);
  });
});
