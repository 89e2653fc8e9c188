import { expect, test } from "vitest";
import { sizeInWords } from "#lib/i18n/size-in-words.ts";

test.each([
  [1, "1 kB", "1 كيلوبايت"],
  [217_400, "217 kB", "217 كيلوبايت"],
  [1_249_000, "1.2 MB", "1.2 ميغابايت"],
])("%i bytes are %s", (bytes, english, arabic) => {
  expect(sizeInWords("en", bytes)).toBe(english);
  expect(sizeInWords("ar", bytes)).toBe(arabic);
});
