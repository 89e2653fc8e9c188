import { describe, expect, test } from "vitest";
import type { Piece } from "#lib/domain/charts/drawing.ts";
import { drawQuadrants } from "#lib/domain/charts/draw-quadrants.ts";
import { quadrantLayout } from "#lib/domain/charts/quadrant-layout.ts";
import type { QuadrantPoint } from "#lib/domain/charts/quadrant-point.ts";

const names = {
  impact: "Impact",
  readiness: "Readiness",
  quadrants: { A: "Now", B: "Prepare", C: "Quick", D: "Later" },
  others: (count: number) => `and ${count} more`,
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
const marksIn = (pieces: Piece[]) =>
  pieces.filter(({ element, fill }) => element === "path" && fill !== undefined);
const point = (place: number): QuadrantPoint => ({
  ...{ place, quadrant: "A", impact: 90, readiness: 80, title: `${place}. Licence` },
});
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
    const [circle] = marksIn(drawn(reading));
    expect(circle?.at?.["d"]).toMatch(`m${across(80) - 5} ${up(90)}a5 5`);
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
    expect(marksIn(pieces)).toHaveLength(60);
  });

  test("tells of the services behind a point, and says how many in its title", () => {
    const behind = [point(1), point(2), { ...point(3), isFaint: true }];
    const pieces = drawn("ltr", behind);
    expect(texts(pieces)).toContain("1 +2");
    expect(pieces.map(({ title }) => title)).toContain("1. Licence and 2 more");
  });

  test("gathers what carries no number in a crowd by quadrant, and what was not asked for apart", () => {
    const crowd = Array.from({ length: 100 }, (_, index): QuadrantPoint => ({
      ...{ place: index + 1, impact: 99 - (index >> 1), readiness: (index * 37) % 100 },
      ...{ quadrant: index % 2 === 0 ? "A" : "B", isFaint: index % 10 === 9 },
    }));
    const marks = marksIn(drawn("ltr", crowd));
    const gathered = marks.slice(0, 3).map(({ fill, at }) => [fill, at?.["opacity"]]);
    expect(gathered).toEqual([
      ["ink", 0.25],
      ["ink", undefined],
      ["green", undefined],
    ]);
    expect(marks).toHaveLength(3 + 10);
  });
});
