import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const levels = ["0", "1", "2", "3", "4"] as const;

/** A maturity in words, with its number. */
export function maturityName(language: Language, level: number): string {
  const key = levels[level];
  return key ? `${key}. ${translator(language)(`proposals:maturity.${key}`)}` : String(level);
}
