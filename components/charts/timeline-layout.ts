import { direction, type Language } from "#lib/i18n/languages.ts";

/** Where a bar begins from the left and how wide it is, in hundredths of the line of time. */
interface Bar {
  x: number;
  width: number;
}

const whole = 100;

/** Where everything of the chart stands, in hundredths of whatever room there is; time runs as the language is read. */
export function timelineLayout(language: Language, quarters: number) {
  const isRtl = direction(language) === "rtl";
  const across = (place: number) => rounded((whole * (isRtl ? quarters - place : place)) / quarters);
  return {
    /** The edge at which a quarter begins; the whole number after the last is where the horizon ends. */
    across,
    middle: (place: number) => across(place + 0.5),
    bar: (start: number, end: number): Bar => ({
      x: Math.min(across(start), across(end)),
      width: rounded((whole * (end - start)) / quarters),
    }),
  };
}

export type TimelineLayout = ReturnType<typeof timelineLayout>;

function rounded(hundredths: number): number {
  return Number(hundredths.toFixed(3));
}

/** On a phone the number of a quarter takes a twentieth of the line, the name of a year a tenth. */
const room = { quarter: 1 / 20, year: 1 / 10 };
const QUARTERS_OF_A_YEAR = 4;

/** Whether there is room for the number of each quarter. */
export function quartersFit(quarters: number): boolean {
  return 1 / quarters >= room.quarter;
}

interface YearOfHorizon {
  year: string;
  /** The places of its first and its last quarter. */
  first: number;
  last: number;
  /** Whether its name has room beside that of a whole year. */
  isNamed: boolean;
}

/** The years of a horizon, the first and the last of which may be parts of one. */
export function yearsIn(quarters: readonly string[]): YearOfHorizon[] {
  const years = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))];
  return years.map((year) => {
    const isOf = (quarter: string) => quarter.startsWith(year);
    const first = quarters.findIndex(isOf);
    const last = quarters.findLastIndex(isOf);
    const toNext = (last - first + 1 + QUARTERS_OF_A_YEAR) / 2;
    return { year, first, last, isNamed: toNext / quarters.length >= room.year };
  });
}
