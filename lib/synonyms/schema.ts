import { z } from "zod";
import { LONGEST_TERM, MOST_TERMS, refusalOfTerms, termsOf } from "#lib/domain/synonyms/terms.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import { optionalText, safeLine, safeText, wholeNumber } from "#lib/safe-text.ts";

/** Room for terms that turn out to be the same, and for lines left empty. */
const typedTerms = safeText({ max: 2 * MOST_TERMS * (LONGEST_TERM + 1) })
  .transform(termsOf)
  .superRefine((terms, context) => {
    const refusal = refusalOfTerms(terms);
    if (refusal) context.addIssue({ code: "custom", message: refusal });
  });

const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

const fields = {
  terms: typedTerms,
  note: optionalText({ max: 200 }),
  /** A term that another group has too stands for two meanings, as the note says. */
  twoMeanings: ticked,
};

const needsNote: Reason = "required";

function saysWhy({ twoMeanings, note }: { twoMeanings: boolean; note: string | null }): boolean {
  return !twoMeanings || note !== null;
}

export const additionForm = z.object(fields).refine(saysWhy, { path: ["note"], message: needsNote });

const version = wholeNumber({ min: 1, max: 2_147_483_647 });

export const editForm = z
  .object({ ...fields, group: z.uuid(), version })
  .refine(saysWhy, { path: ["note"], message: needsNote });

export const removalForm = z.object({ group: z.uuid(), version });

export const groupSearch = z.object({
  q: safeLine({ max: 100 }).optional().catch(undefined),
  page: wholeNumber({ min: 1, max: 100_000 }).catch(1),
});

/** What a form is opened with: words that found nothing, and what is tried out beside it. */
export const formOpening = z.object({
  terms: safeLine({ max: LONGEST_TERM }).optional().catch(undefined),
  try: safeLine({ max: 200 }).optional().catch(undefined),
});
