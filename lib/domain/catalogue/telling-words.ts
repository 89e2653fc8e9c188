import { isSmallWord } from "./small-words.ts";

/** What every service has, folded: it says which one is meant only where nobody asks for it. */
const facts = new Set("رسوم شروط وثايق مده fee fees documents papers conditions".split(" "));
const askingFor = new Set("ما ماذا شو ايش كم وكم قديش قديه قداش كديش اديش what which how".split(" "));
const neededOf = new Set("مطلوبه لازمه required needed".split(" "));

/**
 * Of each word of a folded query whether it says something about which service is meant: no small word does, and no
 * fact of services that is asked for ("كم رسوم جواز السفر", "documents needed for …"). Where none would tell, all do.
 */
export function tellingWords(words: readonly string[]): boolean[] {
  const telling = words.map((word, at) => tells(word) && !isFactAskedFor(words, at));
  return telling.includes(true) ? telling : words.map(() => true);
}

function tells(word: string): boolean {
  return (word.length > 1 || /\d/.test(word)) && !isSmallWord(word);
}

function isFactAskedFor(words: readonly string[], at: number): boolean {
  if (!facts.has(withoutArticle(words[at]))) return false;
  const telling = words.slice(0, at).map(tells).lastIndexOf(true);
  return (
    neededOf.has(withoutArticle(words[at + 1])) ||
    words.slice(telling + 1, at).some((word) => askingFor.has(word))
  );
}

function withoutArticle(word = ""): string {
  return word.replace(/^ال(?=...)/, "");
}
