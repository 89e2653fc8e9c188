import { z } from "zod";

const both = z.object({ ar: z.string(), en: z.string() });
const arabicAtLeast = z.object({ ar: z.string(), en: z.string().optional() });

export const organisationsSchema = z.array(
  z.object({
    slug: z.string(),
    code: z.string(),
    kind: z.enum(["ministry", "authority", "council", "office", "municipality"]),
    name: both,
    parent: z.string().nullable(),
  }),
);

export const lifeEventsSchema = z.array(
  z.object({ slug: z.string(), kind: z.enum(["life", "business"]), name: both }),
);

const provenance = z.enum(["sourced", "reconstructed"]);

export const servicesSchema = z.array(
  z.object({
    code: z.string(),
    organisation: z.string(),
    department: arabicAtLeast.nullable(),
    name: both,
    summary: both,
    audience: z.array(z.enum(["citizen", "business", "ngo", "government", "expatriate", "visitor"])),
    lifeEvents: z.array(z.string()),
    delivery: z.enum(["in-person", "hybrid", "electronic"]),
    maturity: z.number().int(),
    eligibility: arabicAtLeast,
    evidence: z.array(arabicAtLeast),
    steps: z.array(arabicAtLeast),
    output: arabicAtLeast,
    keywords: z.object({ ar: z.array(z.string()), en: z.array(z.string()) }),
    requires: z.array(z.string()),
    cost: z
      .object({
        amount: z.number(),
        currency: z.enum(["ILS", "JOD", "USD"]),
        note: arabicAtLeast.nullish(),
      })
      .nullable(),
    costNote: arabicAtLeast.nullable(),
    processingTime: arabicAtLeast.nullable(),
    conditions: arabicAtLeast.nullable(),
    provenance: z.object({
      service: provenance,
      details: provenance,
      source: z.string().nullable(),
      evidence: z.string().nullable(),
      year: z.number().int().nullable(),
    }),
  }),
);

export type FoundingService = z.infer<typeof servicesSchema>[number];

export const criteriaSchema = z.object({
  version: z.string(),
  note: z.string(),
  criteria: z.array(
    z.object({
      id: z.string(),
      dimension: z.enum(["impact", "readiness"]),
      name: both,
      weight: z.number(),
      levels: z.object({ ar: z.array(z.string()).length(5), en: z.array(z.string()).length(5) }),
      sources: z.array(z.string()),
    }),
  ),
});

export const indicatorsSchema = z.object({
  note: z.string(),
  indicators: z.array(
    z.object({
      id: z.string(),
      name: both,
      unit: z.string(),
      values: z.array(
        z.object({
          period: z.string(),
          value: z.number(),
          partial: z.boolean().optional(),
          note: both.optional(),
        }),
      ),
    }),
  ),
});

/** What each indicator counts; the figures that were stated are in a file of their own. */
export const indicatorDefinitionsSchema = z.array(
  z.object({
    id: z.string(),
    name: both,
    unit: z.string(),
    unitInWords: both,
    ofServices: z.boolean(),
    definition: both,
    formula: both,
    owner: both,
    source: both,
    frequency: z.enum(["month", "quarter", "year"]),
  }),
);

export const buildingBlocksSchema = z.array(z.object({ slug: z.string(), name: both, description: both }));

export const demoAccountsSchema = z.array(
  z.object({
    key: z.string(),
    email: z.string(),
    password: z.string(),
    name: both,
    role: z.enum(["officer", "evaluator", "catalogueEditor", "qualityLead", "administrator", "auditor"]),
    organisation: z.string(),
    /** The role is held for the whole portal, not in the organisation. */
    forThePortal: z.boolean().default(false),
  }),
);

export const synonymsSchema = z.array(
  z.object({ terms: z.array(z.string().trim().min(1)).min(2), note: z.string().optional() }),
);
