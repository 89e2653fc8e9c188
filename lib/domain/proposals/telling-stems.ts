import { lightStem } from "#lib/domain/arabic/light-stem.ts";
import { typedWords } from "#lib/domain/search/typed-words.ts";

/** The words of a text that say what it is about, each once, as the search compares them: folded, without endings. */
export function tellingStems(text: string): string[] {
  const telling = typedWords(text).filter((word) => word.telling);
  return [...new Set(telling.map(({ word }) => lightStem(word)))];
}
