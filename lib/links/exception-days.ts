import { isoDay } from "#lib/i18n/format.ts";

const dayMs = 24 * 3_600_000;

/** The days that a form of an exception offers: from today to a year from now, and three months where nobody says more. */
export function exceptionDays(now: Date): { first: string; usual: string; last: string } {
  const later = (days: number) => isoDay(new Date(now.getTime() + days * dayMs));
  return { first: later(0), usual: later(91), last: later(365) };
}
