import { rankInWords } from "#lib/domain/robustness/rank-in-words.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankCertainty } from "#lib/rankings/read-ranking.ts";

/** "between places 2 and 5 in 93 of 100 simulations". */
export function certaintyWords(
  language: Language,
  certainty: Pick<RankCertainty, "interval" | "coverage">,
): string {
  const { code, ...numbers } = rankInWords(certainty);
  return translator(language)(`rankings:certainty.words.${code}`, numbers);
}

/** "the first 10 places", to stand in a sentence. */
export function topInWords(language: Language, topK: number): string {
  return translator(language)("rankings:certainty.top", { count: topK });
}

/** A share as so many of 100; one that is not nothing but rounds to it is told as less than one. */
export function ofHundred(share: number): string {
  const rounded = Math.round(100 * share);
  if (share > 0 && rounded === 0) return "<1";
  return share < 1 && rounded === 100 ? ">99" : `${rounded}`;
}
