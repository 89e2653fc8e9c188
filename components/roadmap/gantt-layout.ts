import { direction, type Language } from "#lib/i18n/languages.ts";

const row = 28;
const head = 46;
const names = 300;
const plotWidth = 480;

export const ganttSize = { width: names + plotWidth, head, row };

interface Bar {
  /** The left edge, whichever way time runs. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where everything of the chart stands; time runs as the language is read. */
export function ganttLayout(language: Language, quarters: number, rows: number) {
  const isRtl = direction(language) === "rtl";
  const step = plotWidth / quarters;
  const across = (place: number) => (isRtl ? plotWidth - place * step : names + place * step);
  return {
    isRtl,
    height: head + rows * row + 4,
    /** The edge at which a quarter begins; the whole number after the last is where the horizon ends. */
    across,
    middle: (place: number) => across(place + 0.5),
    nameX: isRtl ? ganttSize.width : 0,
    rowY: (index: number) => head + index * row,
    bar: (index: number, start: number, end: number): Bar => ({
      x: Math.min(across(start), across(end)) + 1.5,
      y: head + index * row + 5,
      width: Math.abs(across(end) - across(start)) - 3,
      height: row - 10,
    }),
  };
}

export type GanttLayout = ReturnType<typeof ganttLayout>;

const longestName = 38;

/** A name as it fits beside its bar; the whole of it stands in the table. */
export function shortName(name: string): string {
  if (name.length <= longestName) return name;
  const cut = name.slice(0, longestName);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))} …`;
}

/** The years of a horizon, each with the places of its first and its last quarter. */
export function yearsIn(quarters: readonly string[]): { year: string; first: number; last: number }[] {
  const years = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))];
  return years.map((year) => {
    const isOf = (quarter: string) => quarter.startsWith(year);
    return { year, first: quarters.findIndex(isOf), last: quarters.findLastIndex(isOf) };
  });
}
