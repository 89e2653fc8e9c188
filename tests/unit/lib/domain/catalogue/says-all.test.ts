import { expect, test } from "vitest";
import { saysAll } from "#lib/domain/catalogue/says-all.ts";

const permit = { code: "MOI-042", name: { ar: "إذن سفر بالقارب الشراعي", en: "Sailing permit" } };

test.each([
  ["the letters of the name in another spelling", "اذن شراعى", true],
  ["its code", "moi-042", true],
  ["its English name", "SAILING", true],
  ["words from both, in any order", "permit إذن", true],
  ["a word that it lacks", "إذن طيران", false],
  ["nothing", " ", true],
])("%s: %s", (_about, words, expected) => {
  expect(saysAll(permit, words)).toBe(expected);
});

test("a service without an English name holds no word of it", () => {
  expect(saysAll({ ...permit, name: { ...permit.name, en: null } }, "null")).toBe(false);
});
