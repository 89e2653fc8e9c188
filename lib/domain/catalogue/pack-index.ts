import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { consonants, lightStem } from "#lib/domain/arabic/light-stem.ts";
import type { BothLanguages } from "./pack.ts";

/** What is searched of a service. */
export interface SearchedService {
  code: string;
  name: BothLanguages;
  summary: BothLanguages;
  keywords: { ar: readonly string[]; en: readonly string[] };
  /** Who gives it: the organisation and, where it is known, the department. */
  givenBy: readonly BothLanguages[];
}

/** A word of the catalogue. */
export interface IndexedWord extends WordForms {
  /** How much the word weighs in a service, by the service's place in the list. */
  weights: Map<number, number>;
}

/** A folded word with what is left of it when its joined particles, its endings and its vowels go. */
export interface WordForms {
  word: string;
  stem: string;
  consonants: string;
}

export interface PackIndex<Service extends SearchedService> {
  services: readonly Service[];
  words: readonly IndexedWord[];
  byStem: ReadonlyMap<string, readonly IndexedWord[]>;
  /** Groups of phrases that mean the same, each a list of folded words. */
  synonyms: readonly (readonly (readonly string[])[])[];
}

/** Names weigh more than keywords, keywords more than who gives the service and what is said of it. */
const weight = { name: 6, keyword: 4, giver: 2, summary: 1 };

/** Makes a list of services ready to be searched by words. */
export function packIndex<Service extends SearchedService>(
  services: readonly Service[],
  synonyms: readonly (readonly string[])[],
): PackIndex<Service> {
  const words = new Map<string, IndexedWord>();
  services.forEach((service, place) => {
    for (const [text, weighing] of textsOf(service)) {
      for (const word of wordsOf(text)) addWord(words, word, place, weighing);
    }
  });
  return {
    services,
    words: [...words.values()],
    byStem: grouped([...words.values()]),
    synonyms: synonyms.map((group) => group.map(wordsOf)),
  };
}

/** Of groups of words that mean the same, those of which one is in the index: others would find nothing. */
export function tellingSynonyms(
  { byStem }: Pick<PackIndex<SearchedService>, "byStem">,
  groups: readonly (readonly string[])[],
): string[][] {
  const isThere = (term: string) => wordsOf(term).every((word) => byStem.has(lightStem(word)));
  return groups.filter((group) => group.some(isThere)).map((group) => [...group]);
}

export function formsOf(word: string): WordForms {
  const stem = lightStem(word);
  return { word, stem, consonants: consonants(stem) };
}

function textsOf({ name, summary, keywords, givenBy }: SearchedService): [string, number][] {
  const inBoth = ({ ar, en }: BothLanguages) => [ar, en ?? ""];
  return [
    ...inBoth(name).map((text): [string, number] => [text, weight.name]),
    ...[...keywords.ar, ...keywords.en].map((text): [string, number] => [text, weight.keyword]),
    ...givenBy.flatMap(inBoth).map((text): [string, number] => [text, weight.giver]),
    ...inBoth(summary).map((text): [string, number] => [text, weight.summary]),
  ];
}

export function wordsOf(text: string): string[] {
  return foldArabic(text)
    .split(" ")
    .filter((word) => word !== "");
}

function addWord(words: Map<string, IndexedWord>, word: string, place: number, weighing: number): void {
  const known = words.get(word) ?? { ...formsOf(word), weights: new Map<number, number>() };
  words.set(word, known);
  known.weights.set(place, Math.max(weighing, known.weights.get(place) ?? 0));
}

function grouped(words: readonly IndexedWord[]): Map<string, IndexedWord[]> {
  const byStem = new Map<string, IndexedWord[]>();
  for (const word of words) byStem.set(word.stem, [...(byStem.get(word.stem) ?? []), word]);
  return byStem;
}
