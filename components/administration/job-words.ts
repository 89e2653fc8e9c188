import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Every job that has words. */
export const jobNames = [
  "formTokens.forget",
  "imports.check",
  "imports.carryOut",
  "imports.endLeft",
  "imports.approve",
  "imports.endLeftApprovals",
  "letters.forget",
  "letters.send",
  "links.check",
  "links.checkAll",
  "rankings.certainty",
  "revisions.publishDue",
  "proposals.remind",
  "roadmaps.solve",
  "roadmaps.turnQuarter",
  "evaluations.remind",
  "indicators.countSignIns",
  "indicators.takeEdition",
  "studies.makeFiles",
] as const;

/** A job in words; one that this version does not know stands as its name. */
export function jobInWords(language: Language, name: string): string {
  const known = jobNames.find((one) => one === name);
  return known ? translator(language)(`administration:jobs.kinds.${known}`) : name;
}
