import { z } from "zod";

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

/** A time of the day as it is kept: "08:00"; "24:00" is the midnight that ends the day. */
const time = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** From when until when on which day, by the clock of Gaza; a day without any is a day off. */
export const openTimesSchema = z.array(z.object({ day: z.enum(weekdays), opens: time, closes: time }));
export type OpenTime = z.infer<typeof openTimesSchema>[number];

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
