/** In what way a word of the catalogue is near one that was typed. */
export const nearnesses = [
  "same",
  "stem",
  "joined",
  "lexeme",
  "skeleton",
  "slip",
  "trigrams",
  "sound",
  "begun",
] as const;
export type Nearness = (typeof nearnesses)[number];

/** A word that services say. */
export interface SaidWord {
  word: string;
  /** In how many services it stands, each counted by how telling the place is: a name 1, a body text 0.15. */
  presence: number;
}

/** A form in which the catalogue says a word. */
export interface SaidForm extends SaidWord {
  /** From 0 to 1. */
  likeness: number;
}

export interface NearWord extends SaidWord {
  stem: string;
  how: Nearness;
  /** From 0 to 1. */
  likeness: number;
}

export interface Term {
  words: readonly string[];
  stems: readonly string[];
  /** Whether all its words were typed, in whatever order. */
  typed: boolean;
  /** Whether it stands in several groups, and so means several things. */
  ambiguous: boolean;
}

/** What the vocabulary of the catalogue knows of typed, folded words; all by those words. */
export interface Vocabulary {
  stems: ReadonlyMap<string, string>;
  near: ReadonlyMap<string, readonly NearWord[]>;
  /** Of the pieces that were asked about, those that are words. */
  parts: ReadonlyMap<string, readonly SaidWord[]>;
  /** Terms of one group stand for one another. */
  synonyms: readonly (readonly Term[])[];
  /** The forms in which the catalogue says the words of synonyms. */
  forms: ReadonlyMap<string, readonly SaidForm[]>;
  /** About how many services there are. */
  services: number;
}

/** A word that stands, in this form, in about one name or keyword is one that somebody may have meant. */
const KNOWN_PRESENCE = 0.8;
const ownForms: ReadonlySet<Nearness> = new Set(["same", "stem", "joined"]);

/** Whether the typed word is one of the catalogue or of a synonym: just so, in some other form of it, or not at all. */
export function familiarity(vocabulary: Vocabulary, word: string): "same" | "form" | "unknown" {
  const near = (vocabulary.near.get(word) ?? []).filter(({ presence }) => presence >= KNOWN_PRESENCE);
  if (near.some(({ how }) => how === "same") || isOfSynonym(vocabulary, word)) return "same";
  return near.some(({ how }) => ownForms.has(how)) ? "form" : "unknown";
}

/** Whether the catalogue says the typed word in any form of it. */
export function isKnown(vocabulary: Vocabulary, word: string): boolean {
  return familiarity(vocabulary, word) !== "unknown";
}

/** A term of several words, of which one was only guessed at, is no sign that another is right. */
function isOfSynonym({ synonyms, stems: ofTyped }: Vocabulary, word: string): boolean {
  const stemsTyped = new Set(ofTyped.values());
  return synonyms.some((group) =>
    group.some(
      ({ typed, words, stems }) =>
        typed && words.includes(word) && (words.length === 1 || stems.every((stem) => stemsTyped.has(stem))),
    ),
  );
}
