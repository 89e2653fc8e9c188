import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { isSmallWord } from "#lib/domain/catalogue/small-words.ts";
import { LONGEST_WORD, MOST_WORDS } from "#lib/domain/catalogue/search-words.ts";

export interface TypedWord {
  word: string;
  /** Whether it says something about which service is meant. */
  telling: boolean;
}

/**
 * The words of a query, folded, in their order. Where only small words were typed they are all there is, and tell;
 * a query without a letter or digit has no words.
 */
export function typedWords(query: string): TypedWord[] {
  const words = foldArabic(query)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
  const someTell = words.some(tells);
  return words.map((word) => ({ word, telling: !someTell || tells(word) }));
}

/** What the vocabulary is asked about: the words, and what may be left of one without a letter joined to it. */
export function askedWords(typed: readonly TypedWord[]): string[] {
  return [...new Set(typed.flatMap(({ word }) => [word, bareForm(word) ?? word]))];
}

/** A word without "and", "so", "in", "for" or "like" joined to it, where it may have begun with one. */
export function bareForm(word: string): string | null {
  return word.length > 3 && /^[وفبلك]/.test(word) ? word.slice(1) : null;
}

function tells(word: string): boolean {
  return word.length > 1 && !isSmallWord(word);
}
