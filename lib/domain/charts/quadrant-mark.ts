import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";
import type { Piece, Tone } from "./drawing.ts";

interface Point {
  x: number;
  y: number;
}

interface Shape {
  fill: Tone;
  stroke: Tone;
  /** Where its outline begins, as seen from its middle; `reach` is half its width. */
  begin: (reach: number) => Point;
  outline: (reach: number) => string;
}

const shapes: Readonly<Record<Quadrant, Shape>> = {
  A: {
    ...{ fill: "green", stroke: "paper" },
    begin: (reach) => ({ x: -reach, y: 0 }),
    outline: (reach) => `a${reach} ${reach} 0 1 0 ${2 * reach} 0a${reach} ${reach} 0 1 0 ${-2 * reach} 0z`,
  },
  B: {
    ...{ fill: "ink", stroke: "paper" },
    begin: (reach) => ({ x: -reach, y: -reach }),
    outline: (reach) => `h${2 * reach}v${2 * reach}h${-2 * reach}z`,
  },
  C: {
    ...{ fill: "paper", stroke: "green" },
    begin: (reach) => ({ x: 0, y: -reach }),
    outline: (reach) => `l${reach} ${2 * reach}h${-2 * reach}z`,
  },
  D: {
    ...{ fill: "paper", stroke: "ink-soft" },
    begin: (reach) => ({ x: 0, y: -reach }),
    outline: (reach) => `l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`,
  },
};

/**
 * The mark of a quadrant at one place or at many: four shapes, two filled and two hollow, told apart without colour.
 * `reach` is half its width.
 *
 * The marks stand in the order of their places, each as far as it is from the one before: small numbers, for which a
 * page with hundreds of them is lighter by a twentieth.
 */
export function quadrantMark(quadrant: Quadrant | null, at: readonly Point[], reach: number): Piece {
  const { fill, stroke, begin, outline } = shapes[quadrant ?? "D"];
  const first = begin(reach);
  let last = { x: 0, y: 0 };
  const steps = at
    .map(({ x, y }) => ({ x: x + first.x, y: y + first.y }))
    .toSorted((a, b) => a.x - b.x || a.y - b.y)
    .map((place) => {
      const step = `m${place.x - last.x} ${place.y - last.y}`;
      last = place;
      return step + outline(reach);
    });
  const edge = fill === "paper" && { strokeWidth: 1.75, strokeLinejoin: "round" };
  return { element: "path", at: { d: steps.join(""), ...edge }, fill, stroke };
}
