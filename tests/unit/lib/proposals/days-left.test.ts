import { expect, test } from "vitest";
import { daysLeft, monthInGaza } from "#lib/proposals/days-left.ts";

// Gaza is two hours ahead of UTC in winter.
const beforeMidnight = new Date("2026-11-30T21:59:00Z");
const afterMidnight = new Date("2026-11-30T22:01:00Z");
const deadline = new Date("2026-12-03T21:59:00Z");

test("days are those of the calendar in Gaza, not of 24 hours", () => {
  expect(daysLeft(beforeMidnight, deadline)).toBe(3);
  expect(daysLeft(afterMidnight, deadline)).toBe(2);
  expect(daysLeft(deadline, deadline)).toBe(0);
});

test("the month turns when it turns in Gaza", () => {
  expect(monthInGaza(beforeMidnight)).toEqual({ year: 2026, month: 11 });
  expect(monthInGaza(afterMidnight)).toEqual({ year: 2026, month: 12 });
});
