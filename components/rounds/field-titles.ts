import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const names = [
  "slug",
  "nameAr",
  "nameEn",
  "nominatingFrom",
  "nominatingUntil",
  "evaluatingUntil",
  "objectionDays",
  "criteriaSet",
  "alpha",
  "threshold",
  "minimumEvaluations",
  "agreementGate",
  "draws",
  "topK",
  "seed",
  "groups",
] as const;

/** What a summary of errors calls the fields of a round: of three missing days it says which. */
export function fieldTitles(language: Language): Record<string, string> {
  const t = translator(language);
  return Object.fromEntries(names.map((name) => [name, t(`rounds:fields.${name}`)]));
}
