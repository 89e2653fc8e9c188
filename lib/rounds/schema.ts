import { z } from "zod";
import { evaluatorGroups } from "#lib/domain/evaluations/groups.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import { decimalNumber, optionalText, safeLine, wholeNumber } from "#lib/safe-text.ts";

const reason = (code: Reason): Reason => code;

const day = z.iso.date({
  error: (issue) => (issue.input === undefined ? reason("required") : reason("notADate")),
});

const slug = safeLine({ max: 40 }).pipe(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, reason("roundSlugForm")),
);

const version = z.coerce.number().int().positive();

/** The names and dates of a round, which stay open to change, and the method, which does not. */
const settings = {
  nameAr: safeLine({ min: 3, max: 120 }),
  nameEn: safeLine({ min: 3, max: 120 }),
  nominatingFrom: day,
  nominatingUntil: day,
  evaluatingUntil: day,
  objectionDays: wholeNumber({ min: 1, max: 90 }),
};

/** More draws than these change no digit that is shown, and cost minutes. */
const MOST_DRAWS = 100_000;

const method = {
  criteriaSet: z.string().max(40),
  alpha: decimalNumber({ min: 0, max: 1 }),
  threshold: decimalNumber({ min: 0, max: 100 }),
  minimumEvaluations: wholeNumber({ min: 1, max: 20 }),
  agreementGate: decimalNumber({ min: 0, max: 1 }),
  draws: wholeNumber({ min: 1_000, max: MOST_DRAWS }),
  topK: wholeNumber({ min: 1, max: 100 }),
  groups: z
    .array(z.enum(evaluatorGroups))
    .min(1, reason("required"))
    .refine((groups) => new Set(groups).size === groups.length, reason("invalid")),
};

export const newRoundForm = z.object({ ...settings, ...method, slug }).superRefine(datesFollow);

export const settingsForm = z
  .object({ ...settings, round: z.string().max(80), version })
  .superRefine(datesFollow);

export type Method = Omit<z.output<typeof methodForm>, "round" | "version" | "criteriaSet" | "seed">;

export const methodForm = z.object({
  ...method,
  seed: safeLine({ max: 80 }),
  round: z.string().max(80),
  version,
});

/** Numbers of any scale by the code of each criterion, and the record of the meeting that decided them. */
export const weightsForm = z.object({
  round: z.string().max(80),
  version,
  weights: z
    .record(z.string().regex(/^[A-Z]{1,3}[0-9]{1,3}$/), decimalNumber({ min: 0, max: 1000 }))
    .default({}),
  record: optionalText({ max: 2000 }),
});

/** Moving on: to which phase is not said here, the round knows it. */
export const advanceForm = z.object({
  round: z.string().max(80),
  version,
  reason: optionalText({ max: 2000 }),
});

interface Days {
  nominatingFrom: string;
  nominatingUntil: string;
  evaluatingUntil: string;
}

function datesFollow(
  { nominatingFrom, nominatingUntil, evaluatingUntil }: Days,
  context: z.RefinementCtx,
): void {
  const wrong = (field: keyof Days) =>
    context.addIssue({ code: "custom", path: [field], message: reason("datesOutOfOrder") });
  if (nominatingUntil < nominatingFrom) wrong("nominatingUntil");
  if (evaluatingUntil <= nominatingUntil) wrong("evaluatingUntil");
}
