import { z } from "zod";
import type { Criterion } from "#lib/domain/criteria/criterion.ts";
import { movementKinds } from "#lib/domain/rankings/movements.ts";
import type { WhatIfAsked } from "#lib/domain/rankings/what-if.ts";
import { firstValue } from "#lib/search-params.ts";
import { safeText, wholeNumber } from "#lib/safe-text.ts";
import { askedShare } from "./slider-value.ts";

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

const percent = z.coerce.number().min(0).max(100).optional().catch(undefined);

/** What the address of a ranking that is tried out asks for; what is no figure is left as the round has it. */
export function readWhatIf(
  parameters: Record<string, string | string[] | undefined>,
  criteria: readonly Criterion[],
  own: { alpha: number; threshold: number },
): WhatIfAsked {
  const asked = (name: string) => percent.parse(firstValue(parameters[name]) || undefined);
  return {
    alpha: askedShare(asked("alpha"), own.alpha),
    threshold: asked("threshold") ?? own.threshold,
    points: Object.fromEntries(criteria.map(({ id, weight }) => [id, askedShare(asked(id), weight)])),
  };
}
