import type { NearWord, SaidWord, Term, Vocabulary } from "#lib/domain/search/vocabulary.ts";

interface Known {
  stems?: Record<string, string>;
  near?: Record<string, readonly (Partial<NearWord> & { word: string })[]>;
  parts?: Record<string, readonly SaidWord[]>;
  synonyms?: readonly (readonly (Partial<Term> & { words: readonly string[] })[])[];
  services?: number;
  forms?: Record<string, readonly (SaidWord & { likeness: number })[]>;
}

/** What a catalogue, of a hundred services unless more is said, knows of some words; a word is near itself unless more is said. */
export function vocabularyOf({
  stems = {},
  near = {},
  parts = {},
  synonyms = [],
  forms = {},
  services = 100,
}: Known): Vocabulary {
  return {
    stems: new Map(Object.entries(stems)),
    near: new Map(
      Object.entries(near).map(([typed, words]) => [
        typed,
        words.map((word) => ({ stem: word.word, how: "same", likeness: 1, presence: 5, ...word })),
      ]),
    ),
    parts: new Map(Object.entries(parts)),
    synonyms: synonyms.map((group) =>
      group.map((term) => ({ stems: term.words, typed: false, ambiguous: false, ...term })),
    ),
    forms: new Map(Object.entries(forms)),
    services,
  };
}
