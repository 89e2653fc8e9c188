import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "#lib/domain/typed/clean-text.ts";

const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/;
const anyText = fc.string({ unit: "binary", maxLength: 60 });
const nasty = fc.array(
  fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "\u0000",
      "\u202E",
      "\u2066",
      "\u200F",
      "\u061C",
      "\u200B",
      "\uFEFF",
      "\uD800",
      "\r\n",
      "\u0085",
    ),
  ),
);

test("no hidden or turning character and no broken one survives", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        nasty.map((parts) => parts.join("")),
      ),
      (text) => {
        const cleaned = cleanText(text);
        expect(cleaned).not.toMatch(hidden);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleaned).toBe(cleaned.trim());
      },
    ),
  );
});

test("cleaning twice changes nothing more", () => {
  fc.assert(
    fc.property(nasty, (parts) => {
      const once = cleanText(parts.join(""));
      expect(cleanText(once)).toBe(once);
    }),
  );
});

test.each([
  ["\u0000رخصة\u0000", "رخصة"],
  ["gpj\u202Eexe.", "gpjexe."],
  ["  سطر\r\nسطر  ", "سطر\nسطر"],
  ["e\u0301", "é"],
  ["e\u200B\u0301", "é"],
  ["a\tb", "a\tb"],
  ["\uD800", "\uFFFD"],
  ["\u200Eوزارة\u200F", "وزارة"],
])("%j is kept as %j", (typed, kept) => {
  expect(cleanText(typed)).toBe(kept);
});
