import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** What the four quadrants are called. */
export function quadrantNames(language: Language): Record<Quadrant, string> {
  const t = translator(language);
  return {
    A: t("rankings:quadrant.A"),
    B: t("rankings:quadrant.B"),
    C: t("rankings:quadrant.C"),
    D: t("rankings:quadrant.D"),
  };
}
