import { z } from "zod";
import type { ContentText } from "#lib/domain/revisions/content.ts";
import { contentLimits } from "#lib/domain/revisions/limits.ts";
import { decimalNumber, optionalText, wholeNumber } from "#lib/safe-text.ts";

interface Typed {
  ar: string | null;
  en: string | null;
}

const typed = (max: number) => ({ ar: optionalText({ max }), en: optionalText({ max }) });
const last = 1000;
// "2.5" puts a row between the second and the third.
const place = decimalNumber({ min: 0, max: last }).nullable().default(null);

/** A text in both languages: unknown where nothing is typed; the English one translates an Arabic one. */
export function bilingual({ max }: { max: number }) {
  return z
    .object(typed(max))
    .default({ ar: null, en: null })
    .superRefine((text, context) => askForArabic(text, context, []))
    .transform(textOf);
}

/** Rows of texts in both languages, in the order that was asked for; empty ones are forgotten. */
export function textRows({ max }: { max: number }) {
  return rowsOf(z.object({ ...typed(max), place })).transform((rows) =>
    inOrder(rows).flatMap((row) => textOf(row) ?? []),
  );
}

/** Steps: texts in order, each with the minutes it takes where they are known. */
export function stepRows({ max }: { max: number }) {
  const minutes = wholeNumber(contentLimits.minutes).nullable().default(null);
  return rowsOf(z.object({ ...typed(max), place, minutes })).transform((rows) =>
    inOrder(rows).flatMap((row) => {
      const text = textOf(row);
      return text ? [{ text, expectedMinutes: row.minutes }] : [];
    }),
  );
}

function rowsOf<Row extends z.ZodType<Typed & { place: number | null }>>(row: Row) {
  return z
    .array(row)
    .max(contentLimits.rows)
    .default([])
    .superRefine((rows, context) => {
      for (const [index, text] of rows.entries()) askForArabic(text, context, [index]);
    });
}

/** A list typed one to a line, each once. */
export function lines({ max, longest }: { max: number; longest: number }) {
  return optionalText({ max: max * longest })
    .transform((text) => [...new Set((text ?? "").split("\n").map((line) => line.trim()))].filter(Boolean))
    .refine((list) => list.length <= max && list.every((line) => line.length <= longest), "tooLong");
}

function textOf({ ar, en }: Typed): ContentText | null {
  return ar === null ? null : { ar, en };
}

function inOrder<Row extends { place: number | null }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.place ?? last) - (b.place ?? last));
}

function askForArabic(text: Typed, context: z.RefinementCtx, path: (string | number)[]): void {
  if (text.ar === null && text.en !== null)
    context.addIssue({ code: "custom", path: [...path, "ar"], message: "required" });
}
