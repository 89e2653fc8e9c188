import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** What a chart of columns says beside its figures. */
export function columnWords(language: Language) {
  const t = translator(language);
  return {
    period: t("indicators:period"),
    value: t("indicators:value"),
    note: t("indicators:note"),
    table: t("indicators:table"),
  };
}
