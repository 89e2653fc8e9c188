import { foldArabic } from "#lib/domain/arabic/fold.ts";

/** In which language names are read and put in order. */
export type Reading = "ar" | "en";

const letters: Record<Reading, readonly string[]> = {
  ar: [..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"],
  en: [..."abcdefghijklmnopqrstuvwxyz"],
};

/** Words whose own first letters are those of the article: "joining", "petition", "commitment". */
const notAnArticle = ["تحاق", "تزام", "تماس", "تقاط", "تقاء", "تجاء", "تئام", "تهاب", "تباس", "تفاف", "تحام"];

const quotes = `["'“”‘’«»]*`;

/**
 * What a name begins with that does not count in the alphabet, as Arabic dictionaries and indexes have it: quotation
 * marks, and in Arabic the article. Understood alike by JavaScript and PostgreSQL.
 */
export const uncounted: Record<Reading, string> = {
  ar: `^${quotes}(?:ال(?!(?:${notAnArticle.join("|")})(?:\\s|$)))?`,
  en: `^${quotes}`,
};

/** The letters of an index in their order; all forms of alef are one letter. */
export function lettersOf(reading: Reading): readonly string[] {
  return letters[reading];
}

/** The letter under which a name stands, or null where it begins with none of this alphabet. */
export function letterOf(reading: Reading, name: string): string | null {
  const counted = name.replace(new RegExp(uncounted[reading], "u"), "");
  const first = foldArabic(counted).slice(0, 1);
  return letters[reading].includes(first) ? first : null;
}

/** A letter as an address may write it, in its one form; null where it is none of this alphabet. */
export function letterNamed(reading: Reading, text: string): string | null {
  const folded = foldArabic(text);
  return letters[reading].includes(folded) ? folded : null;
}
