import { expect, test } from "vitest";
import { dayOf, endOfDay, endOfDayAfter, startOfDay } from "#lib/i18n/local-day.ts";

test.each([
  ["in winter", "2027-01-31", "2027-01-30T22:00:00.000Z", "2027-01-31T21:59:00.000Z"],
  ["in summer", "2026-07-15", "2026-07-14T21:00:00.000Z", "2026-07-15T20:59:00.000Z"],
  ["at the turn of the year", "2026-12-31", "2026-12-30T22:00:00.000Z", "2026-12-31T21:59:00.000Z"],
])("a day %s has its own first and last minute", (_, day, first, last) => {
  expect(startOfDay(day).toISOString()).toBe(first);
  expect(endOfDay(day).toISOString()).toBe(last);
  expect(dayOf(startOfDay(day))).toBe(day);
  expect(dayOf(endOfDay(day))).toBe(day);
});

test.each([
  ["2026-11-01T09:00:00Z", 14, "2026-11-15T21:59:00.000Z"],
  ["2026-11-01T22:30:00Z", 14, "2026-11-16T21:59:00.000Z"],
  ["2026-10-20T09:00:00Z", 14, "2026-11-03T21:59:00.000Z"],
])("fourteen days after %s end with their day", (moment, days, end) => {
  expect(endOfDayAfter(new Date(moment), days).toISOString()).toBe(end);
});
