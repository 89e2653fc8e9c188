import { z } from "zod";
import { movementKinds } from "#lib/domain/rankings/movements.ts";
import { firstValue } from "#lib/search-params.ts";
import { safeText, wholeNumber } from "#lib/safe-text.ts";

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

const roundForm = z.object({ round: slug, version: wholeNumber({ min: 1, max: 1_000_000_000 }) });

/** What an address calls an edition. */
export const editionSlug = slug;

export const REASON_LENGTH = { min: 20, max: 2_000 };

export const proposePublicationForm = roundForm.extend({ reason: safeText(REASON_LENGTH).optional() });
export const withdrawPublicationForm = roundForm;
export const confirmPublicationForm = roundForm;

/** Whence the certainty of a round is asked for, and where the answer leads. */
export const certaintyForm = z.object({
  round: slug,
  back: z.enum(["ranking", "publication/confirmation"]),
});

export const openCorrectionForm = roundForm.extend({ reason: safeText(REASON_LENGTH) });
export const correctionForm = roundForm;

const comparison = z.object({
  since: slug.optional().catch(undefined),
  kind: z.enum(movementKinds).optional().catch(undefined),
  page: wholeNumber({ min: 1, max: 100_000 }).catch(1),
});

export type ComparisonAsked = z.infer<typeof comparison>;

/** What the address of a comparison asks for: the earlier edition, a kind of movement, the page. */
export function readComparison(parameters: Record<string, string | string[] | undefined>): ComparisonAsked {
  return comparison.parse({
    since: firstValue(parameters["since"]),
    kind: firstValue(parameters["kind"]),
    page: firstValue(parameters["page"]),
  });
}

/** What the address of a ranking may narrow it to, and the page of what is left; a value that is not one is ignored. */
const rankingFilters = z.object({
  organisation: slug.optional().catch(undefined),
  quadrant: z.enum(["A", "B", "C", "D"]).optional().catch(undefined),
  page: wholeNumber({ min: 1, max: 100_000 }).catch(1),
});

export type RankingFilters = z.infer<typeof rankingFilters>;

export function readFilters(parameters: Record<string, string | string[] | undefined>): RankingFilters {
  return rankingFilters.parse({
    organisation: firstValue(parameters.organisation),
    quadrant: firstValue(parameters.quadrant),
    page: firstValue(parameters.page),
  });
}
