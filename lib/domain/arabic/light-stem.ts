const prefixes = ["وبال", "وال", "بال", "كال", "فال", "ولل", "ال", "لل"];
const suffixes = ["هما", "تها", "اتي", "ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي", "ت"];
const shortest = 3;

/**
 * A folded word without the article, the particles joined to it and the endings of number and gender, as far as three
 * letters are left: "الرخصه" and "رخص" come to the same. English loses its plural alone. The cuts are those of
 * light stemming (Larkey, Ballesteros and Connell 2007), fewer where a short word would lose itself.
 */
export function lightStem(word: string): string {
  if (/^[a-z]/.test(word)) return word.replace(/(?<=..[^s])(ies|s)$/, (end) => (end === "ies" ? "y" : ""));
  const front = prefixes.find((prefix) => word.startsWith(prefix) && word.length - prefix.length >= shortest);
  const bare = word.slice(front?.length ?? 0);
  const end = suffixes.find((suffix) => bare.endsWith(suffix) && bare.length - suffix.length >= shortest);
  return end === undefined ? bare : bare.slice(0, -end.length);
}

/** The consonants of a stem: what broken plurals leave of a word ("عقود" and "عقد", "مدارس" and "مدرسة"). */
export function consonants(stem: string): string {
  return stem.replace(/[اويء]/g, "");
}
