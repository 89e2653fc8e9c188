/** The days of a week, which begins on Saturday. */
export const weekdays = [
  "saturday",
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
] as const;
export type Weekday = (typeof weekdays)[number];

/** From when until when on which day, by the clock of Gaza ("08:00" to "24:00"); a day without any is a day off. */
export type OpenTime = {
  day: Weekday;
  opens: string;
  closes: string;
};

/** When something is open; without times where nothing but words is known of it. */
export interface OpeningHours<Text> {
  times: readonly OpenTime[];
  /** What the times do not say: exceptions, holidays, the month of fasting. */
  note: Text | null;
}

/** Null where neither times nor words are known. */
export function openingHours<Text>(times: readonly OpenTime[], note: Text | null): OpeningHours<Text> | null {
  return times.length === 0 && note === null ? null : { times, note };
}
