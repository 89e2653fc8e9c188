import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";
import type { Piece } from "./drawing.ts";

interface Marked {
  x: number;
  y: number;
  /** Half the width of the mark. */
  reach: number;
}

/** The mark of a quadrant: four shapes, two filled and two hollow, told apart without colour. */
export function quadrantMark(quadrant: Quadrant | null, { x, y, reach }: Marked): Piece {
  const side = 2 * reach;
  switch (quadrant) {
    case "A":
      return { element: "circle", at: { cx: x, cy: y, r: reach }, fill: "green", stroke: "paper" };
    case "B":
      return {
        element: "rect",
        at: { x: x - reach, y: y - reach, width: side, height: side },
        fill: "ink",
        stroke: "paper",
      };
    case "C":
      return hollow(`M${x} ${y - reach}l${reach} ${side}h${-side}z`, "green");
    case "D":
    case null:
      return hollow(
        `M${x} ${y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`,
        "ink-soft",
      );
  }
}

function hollow(d: string, stroke: "green" | "ink-soft"): Piece {
  return { element: "path", at: { d, strokeWidth: 1.75, strokeLinejoin: "round" }, fill: "paper", stroke };
}
