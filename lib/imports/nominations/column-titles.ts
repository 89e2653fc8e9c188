import { skills } from "#lib/domain/proposals/papers.ts";
import {
  effortColumn,
  levelColumn,
  nominationColumns,
  reasonColumn,
  type NominationColumn,
} from "#lib/domain/proposals/table/columns.ts";
import { languages, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** A criterion that a table of nominations asks about. */
export interface TableCriterion {
  code: string;
  name: { ar: string; en: string };
  levels: { ar: string[]; en: string[] };
}

/** The titles of a table's columns, as the pages of a nomination name the same fields. */
export function columnTitles(
  language: Language,
  criteria: readonly TableCriterion[],
): ReadonlyMap<NominationColumn, string> {
  const t = translator(language);
  return new Map<NominationColumn, string>([
    ["code", t("openData:columns.code.title")],
    ["name_ar", t("proposals:fields.newServiceNameAr")],
    ["name_en", t("proposals:fields.newServiceNameEn")],
    ["summary_ar", t("proposals:fields.newServiceSummaryAr")],
    ["target_maturity", t("proposals:fields.targetMaturity")],
    ["problem", t("proposals:fields.problem")],
    ["beneficiaries", t("proposals:fields.beneficiaries")],
    ["yearly_transactions", t("proposals:fields.yearlyTransactions")],
    ["demand_source", t("proposals:fields.demandSource")],
    ["visits_now", t("proposals:fields.visitsNow")],
    ["days_now", t("proposals:fields.daysNow")],
    ["documents_now", t("proposals:fields.documentsNow")],
    ["visits_after", t("proposals:fields.visitsAfter")],
    ["days_after", t("proposals:fields.daysAfter")],
    ["documents_after", t("proposals:fields.documentsAfter")],
    ["current_systems", t("proposals:fields.currentSystems")],
    ["legal_basis", t("proposals:fields.legalBasis")],
    ["team", t("proposals:fields.team")],
    ["owner", t("proposals:fields.owner")],
    ["duration_quarters", t("proposals:fields.durationQuarters")],
    ["cost_amount", t("proposals:fields.costAmount")],
    ["cost_currency", t("proposals:fields.costCurrency")],
    ["earliest_quarter", t("proposals:fields.earliestQuarter")],
    ...criteria.flatMap(({ code, name }) => {
      const said = { code, name: name[language] };
      return [
        [levelColumn(code), t("imports:nominations.columns.level", said)] as const,
        [reasonColumn(code), t("imports:nominations.columns.reason", said)] as const,
      ];
    }),
    ...skills.map(
      (skill) =>
        [
          effortColumn(skill),
          t("imports:nominations.columns.effort", { skill: t(`proposals:skills.${skill}`) }),
        ] as const,
    ),
  ]);
}

/** The columns of a round's table, each with its titles in both languages. */
export function knownColumns(criteria: readonly TableCriterion[]) {
  const titles = languages.map((language) => columnTitles(language, criteria));
  return nominationColumns(criteria.map(({ code }) => code)).map((name) => ({
    name,
    titles: titles.flatMap((inLanguage) => inLanguage.get(name) ?? []),
  }));
}
