import { z } from "zod";
import { openText } from "#lib/api/open-text.ts";
import { DIMENSIONS } from "#lib/domain/criteria/criterion.ts";
import { decisionTableSchema } from "#lib/domain/rankings/decision-table.ts";

const figure = z.number().nullable();
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const ranked = z.object({
  id: z.string(),
  impact: figure,
  readiness: figure,
  priority: z.number(),
  rank: z.number(),
  quadrant: z.enum(["A", "B", "C", "D"]).nullable(),
});
const agreement = z.object({ overall: figure, perCriterion: z.record(z.string(), figure) });
const ranking = z.object({
  proposals: z.array(ranked),
  agreement,
  incomplete: z.array(z.object({ id: z.string(), missing: z.array(z.string()) })),
});

const interval = z.tuple([z.number(), z.number()]);

/** How certain the rank of one proposal is, and the tier it stands in. */
export const rankCertainty = z.object({
  tier: z.number(),
  acceptability: z.array(z.number()),
  first: z.number(),
  topK: z.number(),
  expectedRank: z.number(),
  interval,
  coverage: z.number(),
  centralWeights: z.record(z.string(), z.number()).nullable(),
});

/** The results of an edition that says how certain its ranks are. */
export const certainResults = ranking.extend({
  proposals: z.array(ranked.extend(rankCertainty.shape)),
  pairwise: z.array(z.array(z.number())).nullable(),
  sensitivity: z.record(z.string(), z.object({ first: interval, topK: interval })),
  agreement: agreement.extend({ interval: interval.nullable() }),
});

/** What an edition publishes, but for the table that its results come from. */
export const editionContent = z.object({
  edition: z.string(),
  illustrative: z.boolean(),
  replaces: z.string().nullable(),
  publishedAt: z.iso.datetime(),
  previousHash: z.string().nullable(),
  round: z.object({ id: z.string(), name: openText, reason: z.string().nullable() }),
  criteria: z.array(
    z.object({
      id: z.string(),
      dimension: z.enum(DIMENSIONS),
      weight: z.number(),
      name: openText,
      levels: z.object({ ar: z.array(z.string()), en: z.array(z.string()) }),
    }),
  ),
  proposals: z.array(
    z.object({
      id: z.string(),
      organisation: z.string(),
      organisationName: openText,
      service: z.string().nullable(),
      name: openText,
      targetMaturity: figure,
      figures: z
        .object({
          yearlyTransactions: figure,
          visitsNow: figure,
          daysNow: figure,
          documentsNow: figure,
          visitsAfter: figure,
          daysAfter: figure,
          documentsAfter: figure,
        })
        .nullable(),
    }),
  ),
  // Those of version 1 of the format are the ranking alone.
  results: z.union([certainResults, ranking]),
});

const { method, evaluators, scores } = decisionTableSchema.shape;

/** The open bundle of an edition: from it anyone recomputes the ranking. */
export const openBundleSchema = editionContent.extend({
  formatVersion: z.literal([1, 2]),
  method,
  evaluators,
  scores,
  previousHash: hash.nullable(),
  hash,
});
