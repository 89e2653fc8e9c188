import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  decimalNumber,
  emailAddress,
  optionalText,
  safeLine,
  safeText,
  wholeNumber,
} from "#lib/safe-text.ts";

describe("text that people type", () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ["nothing", safeText({ max: 5 }), undefined, "required"],
    ["empty", safeText({ max: 5 }), "", "required"],
    ["only what cannot be seen", safeText({ max: 5 }), "\u200B\u202E\u0000", "required"],
    ["an object", safeText({ max: 5 }), { contains: "a" }, "required"],
    ["too short", safeText({ min: 3, max: 5 }), "ab", "tooShort"],
    ["too long", safeText({ max: 5 }), "abcdef", "tooLong"],
    ["far too long", safeText({ max: 5 }), "\u200B".repeat(21), "tooLong"],
    ["too long a line", safeLine({ max: 5 }), "abcdef", "tooLong"],
    ["an optional text too long", optionalText({ max: 5 }), "abcdef", "tooLong"],
    ["no address", emailAddress, "name", "notAnEmail"],
    ["two addresses", emailAddress, "a@example.ps, b@example.ps", "notAnEmail"],
    ["a quoted address", emailAddress, `"a@x"@example.ps`, "notAnEmail"],
    ["an address with another line", emailAddress, "a@example.ps\r\nBcc: b@example.ps", "notAnEmail"],
  ])("%s is refused", (_what, schema, typed, reason) => {
    expect(reasonOf(schema, typed)).toBe(reason);
  });

  test("what hides is gone before a text is measured", () => {
    expect(safeText({ max: 5 }).parse("a\u200Bb\u200Bc\u200Bd\u200Be")).toBe("abcde");
  });

  test("a line holds one kind of white space", () => {
    expect(safeLine({ max: 20 }).parse(" وزارة \t\n الصحة ")).toBe("وزارة الصحة");
  });

  test.each([
    [undefined, null],
    ["", null],
    [" \u200F ", null],
    ["نص", "نص"],
  ])("a text that may be left out: %j is %j", (typed, kept) => {
    expect(optionalText({ max: 5 }).parse(typed)).toBe(kept);
  });

  test("one address is one person", () => {
    expect(emailAddress.parse(" Officer.Interior@Portal.Example\u200F")).toBe(
      "officer.interior@portal.example",
    );
  });
});

describe("numbers that people type", () => {
  const digits = { latin: "0123456789", arabic: "٠١٢٣٤٥٦٧٨٩", persian: "۰۱۲۳۴۵۶۷۸۹" };

  test("a number is the same in any digits, even mixed", () => {
    const scripts = fc.array(fc.constantFrom(...Object.values(digits)), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), scripts, (number, chosen) => {
        const typed = [...String(number)]
          .map((digit, place) => chosen[place]?.[Number(digit)] ?? "")
          .join("");
        expect(wholeNumber({ min: 0, max: 999_999_999 }).parse(typed)).toBe(number);
      }),
    );
  });

  test.each([
    ["1,234", 1234],
    ["١٬٢٣٤", 1234],
    ["1 234", 1234],
    ["-5", -5],
    [7, 7],
  ])("%j is the whole number %d", (typed, number) => {
    expect(wholeNumber({ min: -10, max: 10_000 }).parse(typed)).toBe(number);
  });

  test.each([
    ["١٫٥", 1.5],
    ["1.5", 1.5],
    ["۲٫۲۵", 2.25],
    [0.5, 0.5],
  ])("%j is the number %d", (typed, number) => {
    expect(decimalNumber({ min: 0, max: 10 }).parse(typed)).toBe(number);
  });

  test.each<[unknown, string]>([
    ["", "notANumber"],
    ["NaN", "notANumber"],
    ["1e309", "notANumber"],
    ["1e3", "notANumber"],
    ["0x10", "notANumber"],
    ["Infinity", "notANumber"],
    ["--1", "notANumber"],
    ["1.2.3", "notANumber"],
    ["1234567890123456", "notANumber"],
    [Number.NaN, "notANumber"],
    [undefined, "notANumber"],
    [null, "notANumber"],
    [{ gt: 1 }, "notANumber"],
    [["1"], "notANumber"],
    ["1.5", "notWhole"],
    ["11", "outOfRange"],
    ["-1", "outOfRange"],
  ])("%j is refused as a whole number: %s", (typed, reason) => {
    expect(reasonOf(wholeNumber({ min: 0, max: 10 }), typed)).toBe(reason);
  });

  test.each<[unknown, string]>([
    ["أ", "notANumber"],
    [undefined, "notANumber"],
    ["10.01", "outOfRange"],
    ["-0.1", "outOfRange"],
  ])("%j is refused as a number: %s", (typed, reason) => {
    expect(reasonOf(decimalNumber({ min: 0, max: 10 }), typed)).toBe(reason);
  });
});

function reasonOf(schema: z.ZodType, typed: unknown): string | undefined {
  return schema.safeParse(typed).error?.issues[0]?.message;
}
