import { expect, test } from "vitest";
import { periodInWords } from "#lib/i18n/period-in-words.ts";

test.each([
  ["ar", "2026-10", "تشرين الأول 2026"],
  ["en", "2026-10", "October 2026"],
  ["ar", "2026-Q3", "الربع الثالث 2026"],
  ["en", "2026-Q3", "Q3 2026"],
  ["ar", "2026", "2026"],
  ["en", "before the war", "before the war"],
] as const)("in %s %s is said as %s", (language, name, words) => {
  expect(periodInWords(language, name)).toBe(words);
});
