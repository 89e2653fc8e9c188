import { z } from "zod";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import {
  currencies,
  highestMaturity,
  longestDuration,
  requirementKinds,
  type Skill,
} from "#lib/domain/proposals/papers.ts";
import { proposalLimits } from "#lib/domain/proposals/limits.ts";
import type { PortalFigure } from "#lib/domain/proposals/portal-figures.ts";
import { isQuarter } from "#lib/domain/proposals/quarter.ts";
import { sections } from "#lib/domain/proposals/sections.ts";
import { decimalNumber, optionalText, safeLine, safeText, wholeNumber } from "#lib/safe-text.ts";

const line = optionalText(proposalLimits.line);
const text = optionalText(proposalLimits.text);
const count = (max: number) => wholeNumber({ min: 0, max }).nullable().default(null);
const longestWait = proposalLimits.burden.max;

/** Where to go once a page is saved. */
const then = z.enum(["next", "list", "another", "attachments"]).default("next");
const proposal = z.uuid();
const version = wholeNumber({ min: 1, max: 2_000_000_000 });
/** Said where a page is kept while one goes on typing: one stays on it. */
const intent = z.literal("keep").nullable().default(null);
const page = { proposal, version, then, intent };

export const nominationSchema = z.object({ round: z.string().max(60), service: z.string().max(20) });

export const newServiceSchema = z.object({
  round: z.string().max(60),
  organisation: z.uuid(),
  newServiceNameAr: safeLine(proposalLimits.name),
  newServiceNameEn: optionalText({ max: 200 }),
  newServiceSummaryAr: text,
});

export const servicePageSchema = z.object({
  ...page,
  targetMaturity: wholeNumber({ min: 1, max: highestMaturity }).nullable().default(null),
  newServiceNameAr: optionalText({ max: 200 }),
  newServiceNameEn: optionalText({ max: 200 }),
  newServiceSummaryAr: text,
});

export const demandPageSchema = z.object({
  ...page,
  problem: text,
  beneficiaries: text,
  yearlyTransactions: count(proposalLimits.transactions.max),
  demandSource: text,
  visitsNow: count(longestWait),
  daysNow: count(longestWait),
  documentsNow: count(longestWait),
  visitsAfter: count(longestWait),
  daysAfter: count(longestWait),
  documentsAfter: count(longestWait),
  currentSystems: text,
  legalBasis: text,
});

export const answersPageSchema = z.object({
  ...page,
  dimension: z.enum(["impact", "readiness"]),
  answers: z
    .record(
      z.string().max(20),
      z.object({ level: wholeNumber(proposalLimits.level).nullable().default(null), reason: text }),
    )
    .default({}),
});

const component = z.object({
  name: line,
  licence: line,
  purpose: text,
  governmentHas: text,
  reason: text,
  examined: text,
  wayOut: text,
});

export const softwarePageSchema = z.object({
  ...page,
  explanation: text,
  components: z.array(component).max(proposalLimits.rows).default([]),
});

const verdict = z.enum(["meets", "exception"]).nullable().default(null);

export const standardsPageSchema = z.object({
  ...page,
  webBased: z.object({ answer: verdict, explanation: text }),
  support: z.object({ channels: text, hours: text, responseTime: text, operator: text }),
  unifiedRegistration: z.object({ answer: verdict, explanation: text }),
  infrastructure: z.object({ hosting: text, expectedLoad: text, backup: text }),
});

const requirement = z
  .object({
    kind: z.enum(requirementKinds).default("sharedSystem"),
    buildingBlock: z.string().max(60).nullable().default(null),
    /** The name of a building block that the shared list lacks. */
    newBlock: safeLine({ min: 3, max: 200 }).nullable().default(null),
    description: text,
  })
  .refine(({ buildingBlock, newBlock }) => !(buildingBlock && newBlock), {
    path: ["newBlock"],
    message: "blockTwice",
  });

export const requirementsPageSchema = z.object({
  ...page,
  requirements: z.array(requirement).max(proposalLimits.rows).default([]),
  /** Of the same organisation, by their ids: a draft has no reference yet. */
  ownProposals: z.array(z.uuid()).max(200).default([]),
  /** Of anyone: the reference of a proposal or the code of a service. */
  needs: z
    .array(z.object({ code: optionalText({ max: 60 }) }))
    .max(proposalLimits.rows)
    .default([]),
});

const months = decimalNumber(proposalLimits.personMonths).nullable().default(null);
const monthsPerSkill: Record<Skill, typeof months> = {
  analysis: months,
  design: months,
  development: months,
  operations: months,
  training: months,
};

export const effortPageSchema = z.object({
  ...page,
  team: text,
  owner: line,
  effort: z.object(monthsPerSkill),
  durationQuarters: wholeNumber({ min: 1, max: longestDuration }).nullable().default(null),
  costAmount: decimalNumber(proposalLimits.cost).nullable().default(null),
  costCurrency: z.enum(currencies).default("USD"),
  earliestQuarter: z.string().max(10).refine(isQuarter, "invalid").nullable().default(null),
});

const correctionUpTo = (most: number) =>
  z.object({ value: count(most), reason: optionalText({ max: 1000 }) }).optional();
const correction = correctionUpTo(1_000_000_000);
const correctionPerFigure: Record<PortalFigure, typeof correction> = {
  requiredBy: correction,
  documents: correction,
  delivery: correctionUpTo(deliveries.length - 1),
  maturity: correctionUpTo(highestMaturity),
  completeness: correction,
  uses: correction,
  views: correction,
  searchesInVain: correction,
  helpful: correction,
  unhelpful: correction,
  problems: correction,
};

export const figuresPageSchema = z.object({
  proposal,
  version,
  corrections: z.object(correctionPerFigure).default({}),
});

export const submissionSchema = z.object({ proposal, version });

export const withdrawalSchema = z.object({ proposal, version, reason: safeText({ min: 3, max: 2000 }) });

export const acceptanceSchema = z.object({ proposal, version, reason: optionalText({ max: 2000 }) });

export const declineSchema = z.object({ proposal, version, reason: safeText({ min: 3, max: 2000 }) });

export const returnSchema = z
  .object({
    proposal,
    version,
    reason: optionalText({ max: 2000 }),
    sections: z.partialRecord(z.enum(sections), optionalText({ max: 2000 })).default({}),
    /** Of single fields, by their names in the form of their section. */
    fields: z
      .array(
        z.object({
          section: z.enum(sections),
          field: z.string().regex(/^[A-Za-z0-9.[\]]{1,60}$/),
          reason: optionalText({ max: 2000 }),
        }),
      )
      .max(1000)
      .default([]),
  })
  .refine(
    ({ sections: ofSections, fields }) =>
      Object.values(ofSections).some(Boolean) || fields.some(({ reason }) => reason),
    { path: [`sections.${sections[0]}`], message: "required" },
  );

export type DemandPage = z.infer<typeof demandPageSchema>;
export type AnswersPage = z.infer<typeof answersPageSchema>;
export type SoftwarePage = z.infer<typeof softwarePageSchema>;
export type StandardsPage = z.infer<typeof standardsPageSchema>;
export type RequirementsPage = z.infer<typeof requirementsPageSchema>;
export type FiguresPage = z.infer<typeof figuresPageSchema>;
export type EffortPage = z.infer<typeof effortPageSchema>;
