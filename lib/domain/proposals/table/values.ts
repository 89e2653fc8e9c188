import { skills, type ProposalPapers } from "#lib/domain/proposals/papers.ts";
import {
  effortColumn,
  levelColumn,
  nominationFields,
  reasonColumn,
  type NominationColumn,
  type NominationField,
  type NominationValues,
} from "./columns.ts";

/** Of what nothing is said yet. */
export const nothingSaid: NominationValues = { texts: {}, numbers: {} };

/** What the papers of a proposal say in the columns of a table. */
export function valuesOf(papers: ProposalPapers, criteria: readonly string[]): NominationValues {
  const { newService, dossier, answers, effort, cost } = papers;
  return {
    texts: {
      name_en: newService?.nameEn ?? null,
      summary_ar: newService?.summaryAr ?? null,
      problem: dossier.problem,
      beneficiaries: dossier.beneficiaries,
      demand_source: dossier.demandSource,
      current_systems: dossier.currentSystems,
      legal_basis: dossier.legalBasis,
      team: dossier.team,
      owner: dossier.owner,
      cost_currency: cost?.currency ?? null,
      earliest_quarter: papers.earliestQuarter,
      ...Object.fromEntries(criteria.map((code) => [reasonColumn(code), answers[code]?.reason ?? null])),
    },
    numbers: {
      target_maturity: papers.targetMaturity,
      yearly_transactions: dossier.yearlyTransactions,
      visits_now: dossier.visitsNow,
      days_now: dossier.daysNow,
      documents_now: dossier.documentsNow,
      visits_after: dossier.visitsAfter,
      days_after: dossier.daysAfter,
      documents_after: dossier.documentsAfter,
      duration_quarters: papers.durationQuarters,
      cost_amount: cost?.amount ?? null,
      ...Object.fromEntries(criteria.map((code) => [levelColumn(code), answers[code]?.level ?? null])),
      ...Object.fromEntries(skills.map((skill) => [effortColumn(skill), effort[skill] ?? null])),
    },
  };
}

/** What stands in the column of a field. */
export function valueIn(values: NominationValues, field: NominationField): string | number | null {
  switch (field.reads) {
    case "whole":
    case "decimal":
    case "level":
      return values.numbers[field.column] ?? null;
    default:
      return values.texts[field.column] ?? null;
  }
}

/** The columns in which two say something else, in the order of the table. */
export function changedColumns(
  before: NominationValues,
  after: NominationValues,
  criteria: readonly string[],
): NominationColumn[] {
  return nominationFields(criteria)
    .filter((field) => valueIn(before, field) !== valueIn(after, field))
    .map(({ column }) => column);
}
