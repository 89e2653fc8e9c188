import { quarterName } from "#lib/i18n/quarter-name.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** From which quarter to which something runs, in words. */
export function span(language: Language, { from, until }: { from: string; until: string }): string {
  if (from === until) return quarterName(language, from);
  return translator(language)("roadmap:span", {
    from: quarterName(language, from),
    until: quarterName(language, until),
  });
}
