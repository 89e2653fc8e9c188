import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { LONGEST_WORD, MOST_WORDS } from "#lib/domain/catalogue/search-words.ts";
import { tellingWords } from "#lib/domain/catalogue/telling-words.ts";
import { withoutPronoun } from "./spoken-forms.ts";

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
  const telling = tellingWords(words);
  return words.map((word, at) => ({ word, telling: telling[at] === true }));
}

/** What the vocabulary is asked about: the words, and what may be left of them without what is joined to them. */
export function askedWords(typed: readonly TypedWord[]): string[] {
  return [...new Set(typed.flatMap(({ word }) => [word, ...bareForms(word)]))];
}

/** What a word may be without the letter, the pronoun or both that are joined to it, or the "a" of "how" ("نفسيًّا"). */
export function bareForms(word: string): string[] {
  const bare = bareForm(word) ?? [];
  const adjective = /^(.{3,}ي)ا$/.exec(word)?.[1] ?? [];
  return [bare, [word, bare].flat().flatMap(withoutPronoun), adjective].flat();
}

/**
 * A word without "and", "so", "in", "for" or "like" joined to it, where it may have begun with one; or without what is
 * joined to its article as people speak: "عالبيت" (to), "هالبيت" (this), "مالبيت" (from).
 */
export function bareForm(word: string): string | null {
  if (/^[عهم]ال.{2}/.test(word)) return word.slice(3);
  return word.length > 3 && /^[وفبلك]/.test(word) ? word.slice(1) : null;
}
