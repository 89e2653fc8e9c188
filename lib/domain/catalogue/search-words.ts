import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { tellingWords } from "./telling-words.ts";

/** More words than this say nothing more, and each costs. */
export const MOST_WORDS = 12;
export const LONGEST_WORD = 40;

/**
 * The words of a query that name something, folded, each once, in their order. Where only small words were typed
 * they are all there is; a query without a letter or digit has no words and finds nothing.
 */
export function searchWords(query: string): string[] {
  const typed = foldArabic(query)
    .split(" ")
    .filter((word) => word !== "");
  const telling = tellingWords(typed);
  return [...new Set(typed.filter((_, at) => telling[at]))]
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
}
