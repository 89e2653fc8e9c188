import { z } from "zod";
import { DIMENSIONS } from "#lib/domain/criteria/criterion.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import { HIGHEST_LEVEL } from "#lib/domain/scoring/level.ts";
import { decimalNumber, optionalText, safeLine } from "#lib/safe-text.ts";

const reason = (code: Reason): Reason => code;

/** A comparison in pairs knows no more of one dimension. */
export const MOST_CRITERIA = 10;

const levels = z
  .string()
  .max(4000, reason("tooLong"))
  .default("")
  .transform((text) => text.split(/\r?\n/).filter((line) => line.trim() !== ""))
  .pipe(z.array(safeLine({ max: 200 })))
  // A wording for each level.
  .refine((lines) => lines.length === HIGHEST_LEVEL, reason("fiveLevels"));

const criterion = z.object({
  dimension: z.enum(DIMENSIONS),
  nameAr: safeLine({ max: 120 }),
  nameEn: safeLine({ max: 120 }),
  levelsAr: levels,
  levelsEn: levels,
  weight: decimalNumber({ min: 0, max: 1000 }),
});

/** A row of the form without a single word is no criterion, and so is one that was emptied. */
const rowWithWords = (row: unknown): boolean =>
  typeof row === "object" &&
  row !== null &&
  Object.entries(row).some(
    ([field, typed]) => /^(name|levels)/.test(field) && typeof typed === "string" && typed.trim() !== "",
  );

/** A version of the criteria: its name, why it was drawn up, and its criteria by their codes. */
export const criteriaForm = z.object({
  base: z.string().max(40),
  code: safeLine({ max: 40 }).pipe(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, reason("criteriaVersionForm")),
  ),
  note: optionalText({ max: 2000 }),
  criteria: z
    .record(z.string(), z.unknown())
    .default({})
    .transform((rows) => Object.fromEntries(Object.entries(rows).filter(([, row]) => rowWithWords(row))))
    .pipe(z.record(z.string().regex(/^[A-Z]{1,3}[0-9]{1,3}$/), criterion)),
});

export type TypedCriteria = z.output<typeof criteriaForm>["criteria"];
