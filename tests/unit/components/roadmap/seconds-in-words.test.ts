import { expect, test } from "vitest";
import { secondsInWords } from "#components/roadmap/seconds-in-words.ts";

test.each([
  [0.4, "أقل من ثانية", "less than a second"],
  [1.2, "ثانية واحدة", "one second"],
  [2, "ثانيتين", "2 seconds"],
  [3.4, "3 ثوانٍ", "3 seconds"],
  [10, "10 ثوانٍ", "10 seconds"],
  [15, "15 ثانية", "15 seconds"],
  [300, "300 ثانية", "300 seconds"],
])("%d seconds are said as one says them", (seconds, arabic, english) => {
  expect(secondsInWords("ar", seconds)).toBe(arabic);
  expect(secondsInWords("en", seconds)).toBe(english);
});
