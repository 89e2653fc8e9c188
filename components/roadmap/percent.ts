import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";

const hundred = 100;

/** A share of one as a figure out of a hundred; the sentence around it says so. */
export function percent(language: Language, share: number, fractionDigits = 0): string {
  return formatNumber(language, hundred * share, fractionDigits);
}
