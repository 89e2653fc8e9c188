import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { isSmallWord } from "#lib/domain/catalogue/small-words.ts";
import type { Reason } from "#lib/domain/reasons.ts";

/** A group of more terms is no longer one meaning. */
export const MOST_TERMS = 20;
/** Characters of one term. */
export const LONGEST_TERM = 60;

/** The terms of a text with one on each line: of those that the search reads alike, the first. */
export function termsOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  const typed = lines.filter((line) => line !== "");
  return typed.filter((term, at) => typed.findIndex((other) => isSameTerm(term, other)) === at);
}

/** Why terms cannot stand for one another in the search, or null where they can. */
export function refusalOfTerms(terms: readonly string[]): Reason | null {
  if (terms.some((term) => term.length > LONGEST_TERM)) return "termTooLong";
  if (terms.some((term) => !saysSomething(term))) return "termSaysNothing";
  if (terms.length < 2) return "termsTooFew";
  return terms.length > MOST_TERMS ? "termsTooMany" : null;
}

/** Those of the terms that were not among the ones before, in any spelling. */
export function addedTerms(terms: readonly string[], before: readonly string[]): string[] {
  return terms.filter((term) => !before.some((other) => isSameTerm(term, other)));
}

/** Whether the search reads both alike. */
function isSameTerm(one: string, other: string): boolean {
  return foldArabic(one) === foldArabic(other);
}

/** A term of small words alone ("how to", "في") would stand for almost every search. */
function saysSomething(term: string): boolean {
  return foldArabic(term)
    .split(" ")
    .some((word) => word !== "" && !isSmallWord(word));
}
