import { z } from "zod";
import type { Reason } from "#lib/domain/reasons.ts";

// Control characters but tab and newline, direction overrides and marks, zero-width characters, lone surrogates.
const invisible =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** Text as a person meant it: composed, without characters that hide or turn it. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll("\r\n", "\n").replace(invisible, "").normalize("NFC").trim();
}

/**
 * The one type for text that people type, at every edge: a string is cleaned first, then measured.
 * The message of an issue is a reason code.
 */
export function safeText({ min = 1, max }: { min?: number; max: number }) {
  return z
    .string({ error: reason("required") })
    .max(max * 4, reason("tooLong"))
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(min, reason(min > 1 ? "tooShort" : "required"))
        .max(max, reason("tooLong")),
    );
}

/** One line: as `safeText`, every run of white space is one space. */
export function safeLine(bounds: { min?: number; max: number }) {
  return safeText(bounds).overwrite((text) => text.replace(/\s+/g, " "));
}

/** Text that may be left out: nothing typed, or nothing that can be seen, is null. */
export function optionalText({ max }: { max: number }) {
  return z
    .string()
    .max(max * 4, reason("tooLong"))
    .optional()
    .transform((text) => (text === undefined ? null : cleanText(text) || null))
    .refine((text) => text === null || text.length <= max, reason("tooLong"));
}

/** A whole number typed in any digits, with or without thousands separators. */
export function wholeNumber({ min, max }: { min: number; max: number }) {
  return z
    .union([z.string().max(40).transform(parseNumber), z.number()], { error: reason("notANumber") })
    .pipe(
      z
        .number({ error: reason("notANumber") })
        .int(reason("notANumber"))
        .min(min, reason("outOfRange"))
        .max(max, reason("outOfRange")),
    );
}

/** A number with decimals typed in any digits ("١٫٥", "1.5"). */
export function decimalNumber({ min, max }: { min: number; max: number }) {
  return z
    .union([z.string().max(40).transform(parseNumber), z.number()], { error: reason("notANumber") })
    .pipe(
      z
        .number({ error: reason("notANumber") })
        .min(min, reason("outOfRange"))
        .max(max, reason("outOfRange")),
    );
}

/** E-mail addresses are kept folded, so that one address is one person. */
export const emailAddress = safeLine({ max: 254 })
  .transform((text) => text.toLowerCase())
  .pipe(z.email(reason("notAnEmail")));

function reason(code: Reason): Reason {
  return code;
}

const arabicZero = 0x0660;
const persianZero = 0x06f0;

function parseNumber(text: string): number {
  const latin = cleanText(text)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - arabicZero))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - persianZero))
    .replace(/[٬,\s]/g, "")
    .replace("٫", ".");
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(latin) ? Number(latin) : Number.NaN;
}
