import { proposalLimits } from "#lib/domain/proposals/limits.ts";
import { currencies } from "#lib/domain/proposals/papers.ts";
import {
  nominationFields,
  type NominationColumn,
  type NominationField,
} from "#lib/domain/proposals/table/columns.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { TableCriterion } from "./column-titles.ts";
import { levelsOf } from "./level-spellings.ts";

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
    ...nominationFields(codes).map((field) => [field.column, aboutOf(language, field, criteria)] as const),
  ]);
}

function aboutOf(language: Language, field: NominationField, criteria: readonly TableCriterion[]): string {
  const t = translator(language);
  const number = (value: number) => formatNumber(language, value);
  switch (field.reads) {
    case "text": {
      const about = t("imports:nominations.abouts.text", { max: number(field.max) });
      return field.onlyNew ? `${about} ${t("imports:nominations.abouts.onlyNew")}` : about;
    }
    case "level": {
      const levels = levelsOf(language, field.column, criteria);
      return [t("imports:nominations.abouts.level"), ...levels].join("\n");
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
