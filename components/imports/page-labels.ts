import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** What the links between the pages of a list of imports say. */
export function pageLabels(language: Language, position: { page: number; pages: number }) {
  const t = translator(language);
  return {
    nav: t("imports:pages.nav"),
    previous: t("imports:pages.previous"),
    next: t("imports:pages.next"),
    position: t("imports:pages.position", position),
  };
}
