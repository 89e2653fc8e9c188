import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { isSmallWord } from "./small-words.ts";

/** More words than this say nothing more, and each costs. */
export const MOST_WORDS = 12;
export const LONGEST_WORD = 40;

/**
 * The words of a query that name something, folded, each once, in their order. Where only small words were typed
 * they are all there is; a query without a letter or digit has no words and finds nothing.
 */
export function searchWords(query: string): string[] {
  const typed = [...new Set(foldArabic(query).split(" "))].filter((word) => word !== "");
  const telling = typed.filter((word) => word.length > 1 && !isSmallWord(word));
  return (telling.length > 0 ? telling : typed)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
}
