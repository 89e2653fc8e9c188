import { proposalLimits } from "#lib/domain/proposals/limits.ts";
import { highestMaturity, longestDuration, skills, type Skill } from "#lib/domain/proposals/papers.ts";

type TextColumn =
  | "name_en"
  | "summary_ar"
  | "problem"
  | "beneficiaries"
  | "demand_source"
  | "current_systems"
  | "legal_basis"
  | "team"
  | "owner"
  | "cost_currency"
  | "earliest_quarter"
  | `reason_${string}`;

export type NumberColumn =
  | "target_maturity"
  | "yearly_transactions"
  | "visits_now"
  | "days_now"
  | "documents_now"
  | "visits_after"
  | "days_after"
  | "documents_after"
  | "duration_quarters"
  | "cost_amount"
  | `effort_${Skill}`
  | `level_${string}`;

/** Which service a row is about: by its code or, where the catalogue lacks it, by its name. */
export const identifyingColumns = ["code", "name_ar"] as const;

/** A column of a table of nominations, by its permanent name ("level_I1"). */
export type NominationColumn = (typeof identifyingColumns)[number] | TextColumn | NumberColumn;

/** What a row says of a service. What is not said yet is null. */
export interface NominationValues {
  texts: Partial<Record<TextColumn, string | null>>;
  numbers: Partial<Record<NumberColumn, number | null>>;
}

/** A column that holds a part of the papers, with how it is read; a level by its number or in its words. */
export type NominationField =
  | { column: TextColumn; reads: "text"; max: number; onlyNew?: true }
  | { column: TextColumn; reads: "currency" | "quarter" }
  | { column: NumberColumn; reads: "whole" | "decimal" | "level"; min: number; max: number };

const { line, text, name, transactions, burden, level, personMonths, cost } = proposalLimits;

/** The fields of a round's table, in the order of its columns: the facts, the answers to its criteria, the work. */
export function nominationFields(criteria: readonly string[]): NominationField[] {
  return [
    { column: "name_en", reads: "text", max: name.max, onlyNew: true },
    { column: "summary_ar", reads: "text", ...text, onlyNew: true },
    { column: "target_maturity", reads: "level", min: 1, max: highestMaturity },
    { column: "problem", reads: "text", ...text },
    { column: "beneficiaries", reads: "text", ...text },
    { column: "yearly_transactions", reads: "whole", ...transactions },
    { column: "demand_source", reads: "text", ...text },
    { column: "visits_now", reads: "whole", ...burden },
    { column: "days_now", reads: "whole", ...burden },
    { column: "documents_now", reads: "whole", ...burden },
    { column: "visits_after", reads: "whole", ...burden },
    { column: "days_after", reads: "whole", ...burden },
    { column: "documents_after", reads: "whole", ...burden },
    { column: "current_systems", reads: "text", ...text },
    { column: "legal_basis", reads: "text", ...text },
    ...criteria.flatMap(answerFields),
    { column: "team", reads: "text", ...text },
    { column: "owner", reads: "text", ...line },
    ...skills.map(effortField),
    { column: "duration_quarters", reads: "whole", min: 1, max: longestDuration },
    { column: "cost_amount", reads: "decimal", ...cost },
    { column: "cost_currency", reads: "currency" },
    { column: "earliest_quarter", reads: "quarter" },
  ];
}

/** All columns of a round's table, in their order. */
export function nominationColumns(criteria: readonly string[]): NominationColumn[] {
  return [...identifyingColumns, ...nominationFields(criteria).map(({ column }) => column)];
}

export function levelColumn(criterion: string) {
  return `level_${criterion}` as const;
}

export function reasonColumn(criterion: string) {
  return `reason_${criterion}` as const;
}

export function effortColumn(skill: Skill) {
  return `effort_${skill}` as const;
}

function answerFields(criterion: string): NominationField[] {
  return [
    { column: levelColumn(criterion), reads: "level", ...level },
    { column: reasonColumn(criterion), reads: "text", ...text },
  ];
}

function effortField(skill: Skill): NominationField {
  return { column: effortColumn(skill), reads: "decimal", ...personMonths };
}
