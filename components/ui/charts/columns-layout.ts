import { scaleBand, scaleLinear } from "d3-scale";
import { direction, type Language } from "#lib/i18n/languages.ts";

/** In units of the drawing, which are about pixels on a narrow phone. */
export const columnsSize = { width: 360, height: 190 };
const axis = 64;
/** Room for half of the last period. */
const farMargin = 20;
const top = 10;
const bottom = 26;
const narrowestLabel = 58;

export interface ColumnsLayout {
  columns: { x: number; y: number; width: number; height: number; isLabelled: boolean }[];
  ticks: { value: number; y: number }[];
  /** Where the lines of the scale begin and end, and where its figures stand. */
  start: number;
  end: number;
  base: number;
  /** Which end of a figure touches the scale. */
  anchor: "start" | "end";
}

/** Columns in the order of reading: the earliest stands where a line of the language begins. They start at nought. */
export function columnsLayout(language: Language, values: readonly number[]): ColumnsLayout {
  const mirrored = direction(language) === "rtl";
  const [start, end] = mirrored
    ? [columnsSize.width - axis, farMargin]
    : [axis, columnsSize.width - farMargin];
  const base = columnsSize.height - bottom;
  const band = scaleBand<number>()
    .domain([...values.keys()])
    .rangeRound([start, end])
    .paddingInner(0.25)
    .paddingOuter(0.1);
  const up = scaleLinear()
    .domain([0, Math.max(1, ...values)])
    .nice(4)
    .rangeRound([base, top]);
  const every = Math.ceil((values.length * narrowestLabel) / Math.abs(end - start));
  return {
    columns: values.map((value, place) => ({
      x: band(place) ?? 0,
      y: up(value),
      width: band.bandwidth(),
      height: base - up(value),
      // Counted from the last one: the latest period is always named.
      isLabelled: (values.length - 1 - place) % every === 0,
    })),
    ticks: up
      .ticks(4)
      .filter(Number.isInteger)
      .map((value) => ({ value, y: up(value) })),
    start,
    end,
    base,
    anchor: mirrored ? "start" : "end",
  };
}
