import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";

/** A share of one as a figure of a hundred, without its sign and without a decimal that says nothing. */
export function percentage(language: Language, share: number): string {
  return formatNumber(language, Math.round(share * 1000) / 10);
}
