import { z } from "zod";
import { EVALUATOR_GROUPS } from "#lib/domain/scoring/score.ts";
import { requirementKinds, skills } from "#lib/domain/proposals/papers.ts";

const both = z.object({ ar: z.string(), en: z.string() });
const verdict = z.enum(["meets", "exception"]);
const said = z.object({ answer: verdict, explanation: z.string() });
const count = z.number().int();

/** A nomination as the files of the illustrative round tell it; a draft may leave parts out. */
const illustrativeProposal = z.object({
  /** What the evaluations call it; null for a draft. */
  reference: z.string().nullable(),
  organisation: z.string(),
  service: z.string().nullable(),
  newService: z.object({ name: both, summary: both }).optional(),
  targetMaturity: count.nullable(),
  dossier: z.object({
    problem: z.string().nullable(),
    beneficiaries: z.string().nullable(),
    yearlyTransactions: count.nullable(),
    demandSource: z.string().nullable(),
    visitsNow: count.nullable(),
    daysNow: count.nullable(),
    documentsNow: count.nullable(),
    visitsAfter: count.nullable(),
    daysAfter: count.nullable(),
    documentsAfter: count.nullable(),
    currentSystems: z.string().nullable(),
    legalBasis: z.string().nullable(),
    team: z.string().nullable(),
    owner: z.string().nullable(),
  }),
  answers: z.record(z.string(), z.object({ level: count.nullable(), reason: z.string().nullable() })),
  standards: z.object({
    openSource: said
      .extend({
        components: z.array(
          z.object({
            name: z.string(),
            licence: z.string(),
            purpose: z.string(),
            openSource: z.boolean().default(true),
            governmentHas: z.string().optional(),
            reason: z.string().optional(),
            examined: z.string().optional(),
            wayOut: z.string().optional(),
          }),
        ),
      })
      .optional(),
    webBased: said.optional(),
    support: z
      .object({
        answer: verdict,
        channels: z.string(),
        hours: z.string(),
        responseTime: z.string(),
        operator: z.string(),
      })
      .optional(),
    unifiedRegistration: said.optional(),
    infrastructure: z
      .object({ answer: verdict, hosting: z.string(), expectedLoad: z.string(), backup: z.string() })
      .optional(),
  }),
  requirements: z.array(
    z.object({
      kind: z.enum(requirementKinds),
      buildingBlock: z.string().nullable(),
      description: z.string(),
    }),
  ),
  effort: z.partialRecord(z.enum(skills), z.number()).nullable(),
  durationQuarters: count.nullable(),
  cost: z.object({ amount: z.number(), currency: z.enum(["ILS", "JOD", "USD"]) }).nullable(),
  earliestQuarter: z.string().nullable(),
});

export type IllustrativeProposal = z.infer<typeof illustrativeProposal>;
export const illustrativeProposals = z.array(illustrativeProposal);

export const illustrativeEvaluations = z.array(
  z.object({
    proposal: z.string(),
    /** The key of a demonstration account. */
    evaluator: z.string(),
    group: z.enum(EVALUATOR_GROUPS),
    scores: z.record(z.string(), z.object({ level: count.nullable(), reason: z.string().nullable() })),
  }),
);

export type IllustrativeEvaluation = z.infer<typeof illustrativeEvaluations>[number];
