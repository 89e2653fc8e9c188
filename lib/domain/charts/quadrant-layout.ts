import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";
import { HIGHEST_INDEX } from "#lib/domain/scoring/dimension-index.ts";
import type { Box } from "./place-labels.ts";

/** The way the lines of a text run, and with them the horizontal axis of a chart. */
export type Reading = "rtl" | "ltr";

/** In units of the drawing, which are about pixels on a narrow phone. */
export const chartSize = { width: 360, height: 374 };
const square = 306;
const top = 28;
const axisMargin = 34;
const farMargin = chartSize.width - square - axisMargin;

export interface QuadrantLayout {
  plot: Box;
  /** From an index of 0 to 100 to a place across (readiness) and up (impact). */
  across: (index: number) => number;
  up: (index: number) => number;
  /** The side of the plot where the lines start: 1 on the left, -1 on the right. */
  towards: 1 | -1;
  /** Where the vertical axis stands, and where the horizontal one ends. */
  start: number;
  end: number;
}

/**
 * Impact upwards, readiness along the line of reading: in Arabic the horizontal axis starts at the right, as Arabic
 * charts do, so that "more" lies where the sentence goes on and "develop now" is at the upper end in both languages.
 */
export function quadrantLayout(reading: Reading): QuadrantLayout {
  const mirrored = reading === "rtl";
  const plot = { x: mirrored ? farMargin : axisMargin, y: top, width: square, height: square };
  const [left, right] = [plot.x, plot.x + plot.width];
  const [start, end] = mirrored ? [right, left] : [left, right];
  return {
    plot,
    across: alongAxis(start, end),
    up: alongAxis(plot.y + plot.height, plot.y),
    towards: mirrored ? -1 : 1,
    start,
    end,
  };
}

/** Whole units are as exact as a pixel, and a page with many points is a tenth lighter for it. */
function alongAxis(from: number, to: number): (index: number) => number {
  return (index) => Math.round(from + ((to - from) * index) / HIGHEST_INDEX);
}

const inset = 8;
const lineHeight = 16;
const letterWidth = 6.5;

export interface CornerName {
  quadrant: Quadrant;
  x: number;
  y: number;
  anchor: "start" | "end";
  box: Box;
}

/** The names of the quadrants, each in its outer corner, with the box that no label may cover. */
export function cornerNames(
  { plot, start, end, towards }: QuadrantLayout,
  names: Record<Quadrant, string>,
): CornerName[] {
  return (["A", "B", "C", "D"] as const).map((quadrant) => {
    const ready = quadrant === "A" || quadrant === "C";
    const upper = quadrant === "A" || quadrant === "B";
    const x = ready ? end - towards * inset : start + towards * inset;
    const boxTop = upper ? plot.y + inset : plot.y + plot.height - inset - lineHeight;
    const anchor = ready === (towards === 1) ? "end" : "start";
    const width = names[quadrant].length * letterWidth;
    const box = { x: anchor === "end" ? x - width : x, y: boxTop, width, height: lineHeight };
    return { quadrant, x, y: boxTop + lineHeight - 4, anchor, box };
  });
}
