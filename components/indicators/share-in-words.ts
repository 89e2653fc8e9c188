import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";

/** A share from 0 to 1 in whole per cent; what is more than nothing never says nothing, what is not all never says all. */
export function shareInWords(language: Language, share: number): string {
  const rounded = Math.round(100 * share);
  if (share > 0 && rounded === 0) return "<1%";
  if (share < 1 && rounded === 100) return ">99%";
  return `${formatNumber(language, rounded)}%`;
}
