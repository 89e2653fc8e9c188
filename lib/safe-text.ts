import { z } from "zod";
import type { Reason } from "#lib/domain/reasons.ts";
import { cleanText } from "#lib/domain/typed/clean-text.ts";
import { typedNumber } from "#lib/domain/typed/typed-number.ts";

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
    .union([z.string().max(40).transform(typedNumber), z.number()], { error: reason("notANumber") })
    .pipe(
      z
        .number({ error: reason("notANumber") })
        .int(reason("notWhole"))
        .min(min, reason("outOfRange"))
        .max(max, reason("outOfRange")),
    );
}

/** A number with decimals typed in any digits ("١٫٥", "1.5"). */
export function decimalNumber({ min, max }: { min: number; max: number }) {
  return z
    .union([z.string().max(40).transform(typedNumber), z.number()], { error: reason("notANumber") })
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
