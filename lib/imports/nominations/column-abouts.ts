import { proposalLimits } from "#lib/domain/proposals/limits.ts";
import { currencies, targetMaturities } from "#lib/domain/proposals/papers.ts";
import {
  levelColumn,
  nominationFields,
  type NominationColumn,
  type NominationField,
} from "#lib/domain/proposals/table/columns.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { TableCriterion } from "./column-titles.ts";

/** What each column of a table of nominations holds, the levels of a criterion in their words. */
export function columnAbouts(
  language: Language,
  criteria: readonly TableCriterion[],
): ReadonlyMap<NominationColumn, string> {
  const t = translator(language);
  const { max } = proposalLimits.name;
  const codes = criteria.map(({ code }) => code);
  return new Map<NominationColumn, string>([
    ["code", t("imports:nominations.abouts.code")],
    ["name_ar", t("imports:nominations.abouts.name", { max })],
    ...nominationFields(codes).map((field) => [field.column, aboutOf(language, field)] as const),
    ["target_maturity", inWords(targetMaturities.map((level) => t(`proposals:maturity.${level}`)))],
    ...criteria.map(({ code, levels }) => [levelColumn(code), inWords(levels[language])] as const),
  ]);
}

function aboutOf(language: Language, field: NominationField): string {
  const t = translator(language);
  const number = (value: number) => formatNumber(language, value);
  switch (field.reads) {
    case "text": {
      const about = t("imports:nominations.abouts.text", { max: number(field.max) });
      return field.onlyNew ? `${about} ${t("imports:nominations.abouts.onlyNew")}` : about;
    }
    case "whole":
    case "decimal":
      return t(`imports:nominations.abouts.${field.reads}`, {
        min: number(field.min),
        max: number(field.max),
      });
    case "currency":
      return currencies.map((one) => `${one}: ${t(`proposals:currencies.${one}`)}`).join("\n");
    case "quarter":
      return t("imports:nominations.abouts.quarter");
  }
}

/** The levels of a scale, the first of which is 1. */
function inWords(levels: readonly string[]): string {
  return levels.map((words, index) => `${index + 1}: ${words}`).join("\n");
}
