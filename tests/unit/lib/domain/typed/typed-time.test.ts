import { expect, test } from "vitest";
import { typedTime } from "#lib/domain/typed/typed-time.ts";

test.each([
  ["08:00", "08:00"],
  ["8", "08:00"],
  ["8.30", "08:30"],
  ["٠٨:٣٠", "08:30"],
  ["۱۴:۰۵", "14:05"],
  [" 23:59 ", "23:59"],
  ["24:00", "24:00"],
  ["24:01", null],
  ["12:60", null],
  ["8:5", null],
  ["noon", null],
  ["", null],
])("%j is the time %j", (text, time) => {
  expect(typedTime(text)).toBe(time);
});
