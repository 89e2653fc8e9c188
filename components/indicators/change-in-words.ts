import type { EditionChange } from "#lib/domain/indicators/edition-changes.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { shareInWords } from "./share-in-words.ts";

/** What became of an indicator between two editions, or why its values are not compared. */
export function changeInWords(language: Language, change: EditionChange): string {
  const t = translator(language);
  if (change.kind !== "changed") return t(`indicators:comparison.kind.${change.kind}`);
  const { difference, share } = change;
  if (difference === 0) return t("indicators:comparison.same");
  const direction = difference > 0 ? "more" : "less";
  const by = formatNumber(language, Math.abs(difference));
  if (share === null) return t(`indicators:comparison.${direction}`, { by });
  const part = shareInWords(language, Math.abs(share));
  return t(`indicators:comparison.${direction}Share`, { by, share: part });
}
