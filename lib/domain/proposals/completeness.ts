import type { Dimension } from "#lib/domain/criteria/criterion.ts";
import { demandFields, type Dossier, type ProposalPapers } from "./papers.ts";
import { sections, type Section } from "./sections.ts";
import { standardsFaults } from "./standards-gate.ts";

/** A criterion of the round, by its code ("I1"). */
export interface AskedCriterion {
  code: string;
  dimension: Dimension;
}

/** A field that keeps a proposal from being submitted, by its name in the form of its section. */
export interface MissingField {
  field: string;
  fault: "missing" | "notMet" | "notALicence" | "notHigher";
}

const effortFields = ["team", "owner"] as const satisfies readonly (keyof Dossier)[];

/**
 * What is missing of a proposal, section by section in their order; every list empty means it may be submitted.
 * A draft may miss anything; a submission nothing.
 */
export function missingFields(
  papers: ProposalPapers,
  criteria: readonly AskedCriterion[],
): Record<Section, MissingField[]> {
  const standards = standardsFaults(papers.standards);
  const ofStandards = (section: Section) =>
    standards.filter((fault) => fault.section === section).map(({ field, fault }) => ({ field, fault }));
  return {
    service: missingOfService(papers),
    demand: missing(emptyOf(papers.dossier, demandFields)),
    impact: missingAnswers(papers, criteria, "impact"),
    readiness: missingAnswers(papers, criteria, "readiness"),
    software: ofStandards("software"),
    standards: ofStandards("standards"),
    requirements: missingOfRequirements(papers),
    effort: missingOfEffort(papers),
  };
}

/** Whether nothing is missing in any section. */
export function isComplete(missing: Record<Section, readonly MissingField[]>): boolean {
  return sections.every((section) => missing[section].length === 0);
}

function missingOfService({ newService, currentMaturity, targetMaturity }: ProposalPapers): MissingField[] {
  const unnamed = newService && !newService.summaryAr ? ["newServiceSummaryAr"] : [];
  if (targetMaturity === null) return missing([...unnamed, "targetMaturity"]);
  const lower = targetMaturity <= currentMaturity;
  return [...missing(unnamed), ...(lower ? [{ field: "targetMaturity", fault: "notHigher" } as const] : [])];
}

function missingAnswers(
  { answers }: ProposalPapers,
  criteria: readonly AskedCriterion[],
  dimension: Dimension,
): MissingField[] {
  return criteria
    .filter((criterion) => criterion.dimension === dimension)
    .flatMap(({ code }) => {
      const answer = answers[code] ?? { level: null, reason: null };
      return missing([
        ...(answer.level === null ? [`answers.${code}.level`] : []),
        ...(answer.reason ? [] : [`answers.${code}.reason`]),
      ]);
    });
}

function missingOfRequirements({ requirements }: ProposalPapers): MissingField[] {
  if (requirements.length === 0) return missing(["requirements[0].description"]);
  return missing(
    requirements.flatMap(({ description }, index) =>
      description ? [] : [`requirements[${index}].description`],
    ),
  );
}

function missingOfEffort(papers: ProposalPapers): MissingField[] {
  const months = Object.values(papers.effort).reduce((sum, value) => sum + value, 0);
  return missing([
    ...emptyOf(papers.dossier, effortFields),
    ...(months > 0 ? [] : ["effort.development"]),
    ...(papers.durationQuarters === null ? ["durationQuarters"] : []),
    ...(papers.cost === null ? ["costAmount"] : []),
    ...(papers.earliestQuarter === null ? ["earliestQuarter"] : []),
  ]);
}

function emptyOf(dossier: Dossier, fields: readonly (keyof Dossier)[]): string[] {
  return fields.filter((field) => dossier[field] === null || dossier[field] === "");
}

function missing(fields: readonly string[]): MissingField[] {
  return fields.map((field) => ({ field, fault: "missing" }));
}
