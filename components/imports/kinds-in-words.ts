import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** How many services a table adds and how many it changes; what it does not do is not said. */
export function kindsInWords(
  language: Language,
  { added, changed }: { added: number; changed: number },
): string[] {
  const t = translator(language);
  return [
    ...(added > 0 ? [t("imports:review.added", { count: added })] : []),
    ...(changed > 0 ? [t("imports:review.changed", { count: changed })] : []),
  ];
}
