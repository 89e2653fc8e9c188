/** "My", "your", "his", "her", "our" and "their" after a feminine word, whose ending they open ("سيارتي" for "سيارة"). */
const pronounAfterFeminine = /^(.{3,}ت)(?:ي|ك|ه|و|نا|ها|هم|كم)$/;
/** And after others; one that the stemmer takes off anyway is not among them. */
const pronounEndings = ["نا", "ها", "هم", "كم", "ك", "و"];
/** Who or what something is done to, joined to a verb. */
const objectEndings = ["", "ها", "هم", "ه", "و", "ني", "لي", "له", "لها"];
/** A verb of the present as it is said, with its person before it: "اسجل", "بسجل", "بيسجل", "منسجل". */
const presentTense = /^(?:[بحم]?[اتين]|ب)(?=.{3,5}$)/;
/** What is left of a verb whose middle letter is weak: "قيس" of "يقيس". */
const hollow = /^(.)[ويا]([^ويا])$/;
/** So much is left of a word at least. */
const SHORTEST = 3;

/** What a folded word may be without the pronoun joined to it: whose something is says nothing of a service. */
export function withoutPronoun(word: string): string[] {
  const feminine = pronounAfterFeminine.exec(word)?.[1];
  // "شهاداتي" is "شهادات", "وفاته" is "وفاة": both end alike.
  if (feminine?.endsWith("ات")) return [`${feminine.slice(0, -1)}ه`, feminine];
  if (feminine !== undefined) return [`${feminine.slice(0, -1)}ه`];
  // Of words of four letters the stemmer takes no ending.
  const endings = word.length === SHORTEST + 1 ? [...pronounEndings, "ي"] : pronounEndings;
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST)
    .map((ending) => word.slice(0, -ending.length));
}

/**
 * The verbal nouns that name what a folded verb of the present says: people say "بدي أسجل", names say "تسجيل". In
 * groups, of which the first that the catalogue says anything of is meant. By the measures of the verb: "يسجل" and
 * "تسجيل", "يصدر" and "إصدار", "يراجع" and "مراجعة", "يشترك" and "اشتراك"; those of the first measure have the letters
 * of the verb, as "ينقل" and "نقل". A weak letter of the verb changes in the noun: "يقيس" and "قياس", "يعيد" and
 * "إعادة", "يشتري" and "شراء".
 */
export function verbalNouns(word: string): string[][] {
  const verbs = objectEndings
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, word.length - ending.length));
  const roots = [...new Set(verbs.filter((verb) => presentTense.test(verb)).flatMap(rootsOf))];
  return roots.length === 0
    ? []
    : [roots.flatMap(derivedNouns), [...roots, ...roots.flatMap(nounsOfWeakVerb)]];
}

/** What is left without the person, and without the "t" of what is done to oneself ("اتعلم", "بتعلم"). */
function rootsOf(verb: string): string[] {
  const root = verb.replace(presentTense, "");
  return /^ت.{3}/.test(root) ? [root, root.slice(1)] : [root];
}

function derivedNouns(root: string): string[] {
  const [start, last] = [root.slice(0, -1), root.slice(-1)];
  if (root.length === 3) return [`ت${start}ي${last}`, ...(hollow.test(root) ? [] : [`ا${start}ا${last}`])];
  return root[1] === "ا" ? [`م${root}ه`] : [`ا${start}ا${last}`];
}

/** Of a verb whose middle or last letter is weak ("زور" of "يزور", "لغي" of "يلغي"). */
function nounsOfWeakVerb(root: string): string[] {
  const sound = hollow.exec(root);
  if (sound) {
    const [, first = "", last = ""] = sound;
    return [`${first}يا${last}`, `${first}يا${last}ه`, `ا${first}ا${last}ه`];
  }
  const start = /^(..)[ويا]$/.exec(root)?.[1];
  return start === undefined ? [] : [`${start}اء`, `ا${start}اء`, `ت${start}يه`];
}
