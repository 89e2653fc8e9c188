import { scaleLinear } from "d3-scale";
import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";
import { direction, type Language } from "#lib/i18n/languages.ts";
import type { Box } from "./place-labels.ts";

/** In units of the drawing, which are about pixels on a narrow phone. */
export const chartSize = { width: 360, height: 368 };
const square = 306;
const top = 28;
const axisMargin = 34;
const farMargin = chartSize.width - square - axisMargin;

export interface ChartLayout {
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
export function chartLayout(language: Language): ChartLayout {
  const mirrored = direction(language) === "rtl";
  const plot = { x: mirrored ? farMargin : axisMargin, y: top, width: square, height: square };
  const [left, right] = [plot.x, plot.x + plot.width];
  const [start, end] = mirrored ? [right, left] : [left, right];
  return {
    plot,
    // Whole units are as exact as a pixel, and a page with many points is a tenth lighter for it.
    across: scaleLinear().domain([0, 100]).rangeRound([start, end]),
    up: scaleLinear()
      .domain([0, 100])
      .rangeRound([plot.y + plot.height, plot.y]),
    towards: mirrored ? -1 : 1,
    start,
    end,
  };
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
  { plot, start, end, towards }: ChartLayout,
  nameOf: (quadrant: Quadrant) => string,
): CornerName[] {
  return (["A", "B", "C", "D"] as const).map((quadrant) => {
    const ready = quadrant === "A" || quadrant === "C";
    const upper = quadrant === "A" || quadrant === "B";
    const x = ready ? end - towards * inset : start + towards * inset;
    const boxTop = upper ? plot.y + inset : plot.y + plot.height - inset - lineHeight;
    const anchor = ready === (towards === 1) ? "end" : "start";
    const width = nameOf(quadrant).length * letterWidth;
    const box = { x: anchor === "end" ? x - width : x, y: boxTop, width, height: lineHeight };
    return { quadrant, x, y: boxTop + lineHeight - 4, anchor, box };
  });
}
