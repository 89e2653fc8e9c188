import type { Method } from "#lib/domain/rankings/method.ts";
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

/** "the first 10 places", to stand in a sentence; of a short ranking no more than it has. */
export function topInWords(
  language: Language,
  { table, rows }: { table: { method: Pick<Method, "topK"> }; rows: readonly unknown[] },
): string {
  const count = Math.min(table.method.topK, rows.length);
  return translator(language)("rankings:certainty.top", { count });
}

/** A share as so many of 100; what is neither none nor all is not told as if it were. */
export function ofHundred(language: Language, share: number): string {
  const t = translator(language);
  const rounded = Math.round(100 * share);
  if (share > 0 && rounded === 0) return t("rankings:certainty.lessThanOne");
  // Shares of thirds add up to a hair less than a whole.
  return share < 1 - 1e-9 && rounded === 100 ? t("rankings:certainty.moreThan99") : `${rounded}`;
}
