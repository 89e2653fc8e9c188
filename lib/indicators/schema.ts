import { z } from "zod";
import { serviceCode } from "#lib/catalogue/schema.ts";
import { useChannels } from "#lib/domain/indicators/channel-uses.ts";
import { periodOf } from "#lib/domain/indicators/period.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { decimalNumber, safeLine, wholeNumber } from "#lib/safe-text.ts";

export const MOST_VALUES = 1_000;

const indicatorName = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/);

const period = z
  .string()
  .max(8)
  .refine((text) => periodOf(text) !== null, { message: "period" });

/** What an address calls a quarterly edition: "2026-Q3". */
export const quarterName = z.string().regex(/^20\d\d-Q[1-4]$/);

/** Two quarters of which one was before the other. */
export const quarterPair = z
  .object({ later: quarterName, earlier: quarterName })
  .refine(({ later, earlier }) => earlier < later);

export const handedValue = z.strictObject({
  indicator: indicatorName,
  /** "2026", "2026-Q3" or "2026-10". */
  period,
  value: z.number().min(0).max(1e13),
  /** The code of a service, for an indicator whose values are of services. */
  service: serviceCode.optional(),
  /** It puts right a value that this source handed over before. */
  corrects: z.boolean().optional(),
});

/** What a source sends: all of it is written down, or nothing. */
export const handedValues = z.strictObject({ values: z.array(handedValue).min(1).max(MOST_VALUES) });

export type HandedOver = z.output<typeof handedValue>;

const firstYear = 2000;
const mostUses = 1_000_000_000;
const counts = z.int().min(0).max(mostUses);

export const handedUse = z.strictObject({
  service: serviceCode,
  year: z.int().min(firstYear).max(2100),
  channel: z.enum(useChannels),
  uses: counts,
  answers: counts.optional(),
  satisfied: counts.optional(),
  minutes: z.int().min(0).max(100_000).optional(),
  visits: z.number().min(0).max(100).multipleOf(0.01).optional(),
  /** It puts right what this source handed over before. */
  corrects: z.boolean().optional(),
});

/** How services were used, as a program of their organisation counts it. */
export const handedUses = z.strictObject({ uses: z.array(handedUse).min(1).max(MOST_VALUES) });

export type HandedUse = z.output<typeof handedUse>;

/** A form holds one ticked indicator as a text, several as a list. */
const ticked = z.preprocess(
  (value) => (typeof value === "string" ? [value] : (value ?? [])),
  z.array(indicatorName).max(50),
);

/** A source sends indicators, or how the services of an organisation are used, or both. */
export const sourceForm = z
  .object({
    name: safeLine({ min: 3, max: 120 }),
    indicators: ticked,
    usesOf: z.preprocess((said) => said || undefined, z.uuid().optional()),
  })
  .refine(({ indicators, usesOf }) => indicators.length > 0 || usesOf !== undefined, {
    path: ["indicators"],
    message: "required",
  });

export const withdrawalForm = z.object({ source: z.uuid() });

export const sourcesNotice = z.object({ done: z.enum(["withdrawn"]).optional().catch(undefined) });

const missing: Reason = "fileMissing";
const tooMany: Reason = "tooManyValues";

/** As many values as may be handed over at once take a fifth of it; what is larger is no table of values. */
const mostBytes = 200 * 1024;

export const uploadForm = z.object({
  document: safeLine({ min: 3, max: 200 }),
  file: z.file({ error: missing }).min(1, missing).max(mostBytes, tooMany),
});

export const uploadedForm = z.object({ upload: z.uuid() });

export const uploadNotice = z.object({ done: z.enum(["written"]).optional().catch(undefined) });

const counted = wholeNumber({ min: 0, max: mostUses }).nullable().default(null);
/** Nothing typed is nothing counted. */
const typedUse = z
  .object({
    uses: counted,
    answers: counted,
    satisfied: counted,
    minutes: wholeNumber({ min: 0, max: 100_000 }).nullable().default(null),
    visits: decimalNumber({ min: 0, max: 100 }).nullable().default(null),
  })
  .default({ uses: null, answers: null, satisfied: null, minutes: null, visits: null });

/** The uses of a service in a year, channel by channel. */
export const usesForm = z.object({
  service: serviceCode,
  year: wholeNumber({ min: firstYear, max: 2100 }),
  channels: z.object({ counter: typedUse, website: typedUse, phone: typedUse, post: typedUse }),
});

export type UsesForm = z.output<typeof usesForm>;

/** The year that a program asks for. */
export const yearAsked = wholeNumber({ min: firstYear, max: 2100 });

const yearsOffered = 5;

/** Which year is looked at: one of the last, this one where nothing else is asked for. */
export function usesSearch(now: Date) {
  const thisYear = Number(isoDay(now).slice(0, 4));
  const years = Array.from({ length: yearsOffered }, (_, back) => thisYear - back);
  return z
    .object({
      year: wholeNumber({ min: thisYear - yearsOffered + 1, max: thisYear }).catch(thisYear),
      done: z.enum(["saved"]).optional().catch(undefined),
    })
    .transform((asked) => ({ ...asked, years }));
}
