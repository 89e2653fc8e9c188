import { endOfWeek } from "#lib/domain/usage/weeks.ts";
import { formatPeriod } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";

/** A week by its days, as people say it: "23–29 November 2026". */
export function periodOfWeek(language: Language, monday: string): string {
  return formatPeriod(language, new Date(monday), new Date(endOfWeek(monday)));
}
