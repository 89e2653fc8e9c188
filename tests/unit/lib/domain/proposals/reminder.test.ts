import { expect, test } from "vitest";
import { dueReminder, reminderDays } from "#lib/domain/proposals/reminder.ts";

const day = 86_400_000;
const until = Date.UTC(2026, 11, 1, 10);
const [first, last] = reminderDays;

test.each([
  ["a moment more than the first", until - first * day - 1, null],
  ["the first to the moment", until - first * day, first],
  ["a moment more than the last", until - last * day - 1, first],
  ["the last to the moment", until - last * day, last],
  ["a moment before the end", until - 1, last],
  ["the end", until, null],
  ["after the end", until + day, null],
])("%s", (_name, now, due) => {
  expect(dueReminder(until, now)).toBe(due);
});
