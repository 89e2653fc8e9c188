import { z } from "zod";
import type { Reason } from "#lib/domain/reasons.ts";
import { currencies, longestDuration, skills } from "#lib/domain/proposals/papers.ts";
import { isQuarter } from "#lib/domain/proposals/quarter.ts";
import { yearsOf } from "#lib/domain/roadmap/horizon.ts";
import { LONGEST_HORIZON } from "#lib/domain/roadmap/roadmap-input.ts";
import { itemProgress } from "#lib/domain/roadmap/progress.ts";
import { spreadAmounts } from "#lib/domain/roadmap/scenario.ts";
import { editionSlug } from "#lib/rankings/schema.ts";
import { decimalNumber, safeLine, wholeNumber } from "#lib/safe-text.ts";
import { horizonOf } from "./horizon-of.ts";

const reason = (code: Reason): Reason => code;

const version = z.coerce.number().int().positive();
const quarter = safeLine({ max: 7 })
  .transform((text) => text.toUpperCase())
  .refine(isQuarter, reason("notAQuarter"));

const MOST = { months: 10_000, money: 1_000_000_000 };

/** Amounts with spaces between them: one for all of the time, or one for each period of it. */
function amounts(max: number) {
  return safeLine({ max: 600 })
    .transform((text): (string | number)[] => text.split(" "))
    .pipe(z.array(decimalNumber({ min: 0, max })));
}

/** A field of a record may be left empty: only of the fields of an object does the form's parser know it by itself. */
function leftOut<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((said) => (said === "" ? undefined : said), schema.optional()).optional();
}

const rate = leftOut(decimalNumber({ min: 0.0001, max: 10_000 }));

const frame = z.object({
  nameAr: safeLine({ min: 3, max: 120 }),
  nameEn: safeLine({ min: 3, max: 120 }),
  firstQuarter: quarter,
  quarters: wholeNumber({ min: 1, max: LONGEST_HORIZON }),
  currency: z.enum(currencies),
  capacity: z.object(Object.fromEntries(skills.map((skill) => [skill, amounts(MOST.months)]))),
  budget: amounts(MOST.money).optional(),
  rates: z.partialRecord(z.enum(currencies), rate).default({}),
});

type Frame = z.output<typeof frame>;

/** The frame of a scenario with an amount for every quarter and year of it. */
function inFull({ capacity, budget, rates, currency, ...rest }: Frame, context: z.RefinementCtx) {
  const horizon = horizonOf(rest.firstQuarter, rest.quarters);
  const spread = (said: readonly number[], count: number, path: string[]) => {
    const found = spreadAmounts(said, count);
    if (!found) context.addIssue({ code: "custom", path, message: reason("oneOrEach") });
    return found ?? [];
  };
  const years = yearsOf(horizon);
  const money = budget && spread(budget, years.length, ["budget"]);
  return {
    ...rest,
    currency,
    capacity: Object.fromEntries(
      Object.entries(capacity).map(([skill, said]) => [
        skill,
        spread(said, rest.quarters, ["capacity", skill]),
      ]),
    ),
    budget: money ? Object.fromEntries(years.map((year, place) => [year, money[place] ?? 0])) : null,
    rates: Object.fromEntries(
      Object.entries(rates).filter(([other, value]) => value !== undefined && other !== currency),
    ),
  };
}

export const newScenarioForm = frame
  .extend({ edition: editionSlug })
  .transform(({ edition, ...said }, context) => ({ edition, said: inFull(said, context) }));

export const scenarioForm = frame
  .extend({ scenario: z.uuid(), version })
  .transform(({ scenario, version: seen, ...said }, context) => ({
    scenario,
    version: seen,
    said: inFull(said, context),
  }));

const estimate = z.object({
  there: z.literal("on").optional(),
  duration: leftOut(wholeNumber({ min: 1, max: longestDuration })),
  cost: leftOut(decimalNumber({ min: 0, max: MOST.money })).default(0),
  effort: z.partialRecord(z.enum(skills), leftOut(decimalNumber({ min: 0, max: MOST.months }))).default({}),
});

/** What each building block takes, by its slug; one without a duration is not estimated. */
export const blocksForm = z.object({
  scenario: z.uuid(),
  version,
  blocks: z
    .record(z.string().regex(/^[a-z0-9-]{1,60}$/), estimate)
    .default({})
    .transform((blocks) =>
      Object.fromEntries(
        Object.entries(blocks).flatMap(([slug, { there, duration, cost, effort }]) => {
          if (there) return [[slug, { there: true }]];
          if (duration === undefined) return [];
          return [[slug, { there: false, duration, cost, effort: stated(effort) }]];
        }),
      ),
    ),
});

function stated(effort: Partial<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(effort).flatMap(([skill, months]) => (months ? [[skill, months]] : [])),
  );
}

/** What holds an item by hand: a quarter, or out of the roadmap; nothing where the solver chooses. */
export const OUT = "out";
export const pinsForm = z.object({
  scenario: z.uuid(),
  version,
  pins: z
    .record(
      z.string().max(80),
      leftOut(z.union([z.literal(OUT), z.string().refine(isQuarter, reason("notAQuarter"))])),
    )
    .default({})
    .transform((pins) =>
      Object.entries(pins).flatMap(([item, said]) =>
        said ? [{ item, quarter: said === OUT ? null : said }] : [],
      ),
    ),
});

export const secondsOffered = [15, 60, 300] as const;

export const solveForm = z.object({
  scenario: z.uuid(),
  seconds: z.coerce
    .number()
    .refine((seconds) => secondsOffered.some((offered) => offered === seconds), reason("outOfRange")),
});

export const publishForm = z.object({ solving: z.uuid() });

export const reportForm = z.object({
  roadmap: z.uuid(),
  item: z.string().max(80),
  progress: z.enum(itemProgress),
  quarter,
  noteAr: safeLine({ max: 500 }).optional(),
  noteEn: safeLine({ max: 500 }).optional(),
});
