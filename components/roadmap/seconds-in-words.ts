import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** A time in seconds, as it stands in a sentence after a preposition: "less than a second", "3 seconds". */
export function secondsInWords(language: Language, seconds: number): string {
  return translator(language)("roadmap:seconds", { count: Math.round(seconds) });
}
