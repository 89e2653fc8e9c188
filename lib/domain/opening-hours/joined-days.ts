import { weekdays, type OpenTime, type Weekday } from "./open-times.ts";

/** Days that follow each other, across the end of the week too; `days` says how many. */
export interface DaySpan {
  from: Weekday;
  to: Weekday;
  days: number;
}

export type OpenHours = Pick<OpenTime, "opens" | "closes">;

/** The days on which the same hours hold. */
export interface JoinedDays {
  spans: readonly DaySpan[];
  /** The earliest first; none: days off. */
  hours: readonly OpenHours[];
}

/**
 * The days of a week with the same hours as one: those that follow each other become one span, and spans that stand
 * apart but agree stand side by side. In the order of the week, beginning with the first day that differs from the one
 * before it: a span that crosses the end of the week is told whole, at its end.
 */
export function joinedDays(times: readonly OpenTime[]): JoinedDays[] {
  const joined = new Map<string, { spans: DaySpan[]; hours: readonly OpenHours[] }>();
  for (const { key, hours, ...span } of spansOf(times)) {
    const alike = joined.get(key);
    if (alike) alike.spans.push(span);
    else joined.set(key, { spans: [span], hours });
  }
  return [...joined.values()];
}

/** The hours of a day, the earliest first. */
export function hoursOn(day: Weekday, times: readonly OpenTime[]): OpenHours[] {
  return times
    .filter((time) => time.day === day)
    .map(({ opens, closes }) => ({ opens, closes }))
    .sort((one, other) => (one.opens < other.opens ? -1 : 1));
}

/** The same text for the same hours. */
export function keyOf(hours: readonly OpenHours[]): string {
  return hours.map(({ opens, closes }) => `${opens}-${closes}`).join(" ");
}

interface KeyedSpan extends DaySpan {
  key: string;
  hours: readonly OpenHours[];
}

function spansOf(times: readonly OpenTime[]): KeyedSpan[] {
  const spans: KeyedSpan[] = [];
  for (const day of weekFromFirstChange(times)) {
    const hours = hoursOn(day, times);
    const key = keyOf(hours);
    const last = spans[spans.length - 1];
    if (last?.key === key) spans.splice(-1, 1, { ...last, to: day, days: last.days + 1 });
    else spans.push({ key, hours, from: day, to: day, days: 1 });
  }
  return spans;
}

function weekFromFirstChange(times: readonly OpenTime[]): Weekday[] {
  const keys = weekdays.map((day) => keyOf(hoursOn(day, times)));
  // Minus one, where no day differs, takes the week as it stands.
  const first = Math.max(
    0,
    keys.findIndex((key, at) => key !== keys[(at + keys.length - 1) % keys.length]),
  );
  return [...weekdays.slice(first), ...weekdays.slice(0, first)];
}
