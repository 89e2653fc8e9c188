import type { ReadLicence } from "./licence.ts";

/** The units of work an effort is stated in, in the order they are usually spent. */
export const skills = ["analysis", "design", "development", "operations", "training"] as const;
export type Skill = (typeof skills)[number];

/** What may be needed before a proposal is built or while it is. */
export const requirementKinds = ["sharedSystem", "law", "data", "infrastructure", "staff"] as const;
export type RequirementKind = (typeof requirementKinds)[number];

export const currencies = ["ILS", "JOD", "USD"] as const;
export type Currency = (typeof currencies)[number];

/** The maturity a service may be developed to; 0 is where nothing is online. */
export const targetMaturities = [1, 2, 3, 4] as const;
export const highestMaturity = 4;

/** How many quarters a development may last. */
export const longestDuration = 20;

export type StandardVerdict = "meets" | "exception";

/** The facts of a proposal. Visits, days and documents are those asked of one person for one transaction. */
export interface Dossier {
  problem: string | null;
  beneficiaries: string | null;
  yearlyTransactions: number | null;
  demandSource: string | null;
  visitsNow: number | null;
  daysNow: number | null;
  documentsNow: number | null;
  visitsAfter: number | null;
  daysAfter: number | null;
  documentsAfter: number | null;
  currentSystems: string | null;
  legalBasis: string | null;
  team: string | null;
  owner: string | null;
}

/** The officer's own level on one criterion (1 to 5), with the reason. */
export interface Answer {
  level: number | null;
  reason: string | null;
}

export interface SoftwareComponent {
  name: string;
  /** An SPDX expression: "MIT", "GPL-2.0-or-later WITH Classpath-exception-2.0", "LicenseRef-Oracle". */
  licence: string;
  purpose: string | null;
  /** What follows from the licence. */
  standing: ReadLicence["standing"];
  /** What of the government's own could be reused, and why it does not serve. */
  governmentHas: string | null;
  reason: string | null;
  examined: string | null;
  wayOut: string | null;
}

interface StandardAnswer {
  answer: StandardVerdict | null;
}

/** The answers to the five technical standards, each with what that standard asks for. */
export interface Standards {
  openSource: StandardAnswer & { explanation: string | null; components: readonly SoftwareComponent[] };
  webBased: StandardAnswer & { explanation: string | null };
  support: StandardAnswer & {
    channels: string | null;
    hours: string | null;
    responseTime: string | null;
    operator: string | null;
  };
  unifiedRegistration: StandardAnswer & { explanation: string | null };
  infrastructure: StandardAnswer & {
    hosting: string | null;
    expectedLoad: string | null;
    backup: string | null;
  };
}

export interface Requirement {
  kind: RequirementKind;
  /** Of the shared list, by its slug. */
  buildingBlock: string | null;
  /** The name of one that the list lacks, until the quality team has decided about it. */
  newBlock: string | null;
  description: string;
}

/** Person-months per skill; a skill that is not needed is left out. */
export type Effort = Partial<Record<Skill, number>>;

/** A service that is not in the catalogue yet. */
export interface NewService {
  nameAr: string;
  nameEn: string | null;
  summaryAr: string | null;
}

/**
 * Everything an officer says in a proposal. What is not filled in yet is null. `service` is the code of a
 * service of the catalogue, with the maturity it has now; otherwise `newService` is named.
 */
export interface ProposalPapers {
  service: string | null;
  newService: NewService | null;
  currentMaturity: number;
  targetMaturity: number | null;
  dossier: Dossier;
  /** By the criterion's code. */
  answers: Readonly<Record<string, Answer>>;
  standards: Standards;
  requirements: readonly Requirement[];
  effort: Effort;
  durationQuarters: number | null;
  cost: { amount: number; currency: Currency } | null;
  /** "2027-Q1". */
  earliestQuarter: string | null;
}

/** What a dossier says of the demand for a service and its burden today, in the order of its page. */
export const demandFields = [
  "problem",
  "beneficiaries",
  "yearlyTransactions",
  "demandSource",
  "visitsNow",
  "daysNow",
  "documentsNow",
  "visitsAfter",
  "daysAfter",
  "documentsAfter",
  "currentSystems",
  "legalBasis",
] as const satisfies readonly (keyof Dossier)[];
