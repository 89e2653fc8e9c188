/** The letters of which consonants are heard, and how; a vowel, a hamza and an ayn are not written in messages, or by digits. */
const heardAs = new Map(
  [..."بتطثسصجحهخدضذزظرشغفقكلمنوي"].map((letter, at) => [letter, "bttsssjhhxddzzzrcgfkklmnwy".charAt(at)]),
);

/**
 * How a folded Arabic word sounds, as `soundsOfLatin` writes what is typed in Latin letters: consonants alone, with and
 * without glides. The rule of `word_sounds` in SQL.
 */
export function soundsOfArabic(word: string): string[] {
  const sound = [...withoutArticle(word).replace(/^(..+)ه$/, "$1")]
    .map((letter) => heardAs.get(letter) ?? "")
    .join("")
    .replace(/(.)\1+/g, "$1");
  const withoutGlides = sound.slice(0, 1) + sound.slice(1).replace(/[wy]/g, "");
  return [...new Set([sound, withoutGlides])].filter((heard) => heard.length > 1);
}

function withoutArticle(word: string): string {
  return word.length > 4
    ? word.replace(/^(?:[وفبك]?ال|و?لل)(?=...)/, "")
    : word.replace(/^(?:ال|لل)(?=..)/, "");
}
