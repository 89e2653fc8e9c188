import { numberInWords } from "./numbers-in-words.ts";
import { unglued } from "./pieces.ts";
import { slipLikeness } from "./slips.ts";
import { verbalNouns } from "./spoken-forms.ts";
import { bareForm, bareForms, type TypedWord } from "./typed-words.ts";
import {
  familiarity,
  isKnown,
  type Nearness,
  type NearWord,
  type SaidWord,
  type Term,
  type Vocabulary,
} from "./vocabulary.ts";

/** A word of the catalogue in the place of one that is read. */
export interface Form extends SaidWord {
  likeness: number;
}

/** One way to understand part of a query. */
export interface Reading {
  /** The positions in the query of what is read so. */
  places: readonly number[];
  /** The words that must all be said, each in any of its forms. */
  words: readonly (readonly Form[])[];
  /** From 0 to 1. */
  trust: number;
}

/** How far each way of reading is trusted, beside the words themselves. */
const trust = { own: 1, bare: 0.9, spoken: 0.9, glued: 0.85, parted: 0.9, form: 0.9 } as const;

/**
 * How far a synonym is trusted: several words in a row are hardly there by chance; a form of the word is not quite
 * the word, and an English word means more than the Arabic one that was typed.
 */
const synonymTrust = { phrase: 1, word: 0.9, form: 0.75, foreign: 0.6 } as const;

/** How like a feminine word a form of it is that is not feminine. */
const otherGender = 0.8;

/** How far a guess at what else may have been meant is trusted, by how well the catalogue knows the typed word. */
const guessTrust = { same: 0, form: 0.75, unknown: 1 } as const;
const guesses: ReadonlySet<Nearness> = new Set(["slip", "trigrams", "sound"]);

/** All the ways to understand the words of a query, as far as the catalogue says anything of the kind. */
export function readingsOf(typed: readonly TypedWord[], vocabulary: Vocabulary): Reading[] {
  const readings: Reading[] = [
    ...typed.flatMap(({ word }, place) => readingsOfWord(word, place, vocabulary)),
    ...typed.flatMap((_, place) => partedReading(typed.slice(place, place + 2), place, vocabulary)),
    ...synonymReadings(typed, vocabulary),
  ];
  return readings
    .map((reading) => ({ ...reading, places: reading.places.filter((place) => typed[place]?.telling) }))
    .filter(({ places, words }) => places.length > 0 && words.every((forms) => forms.length > 0));
}

/** Whether the catalogue says nothing that was typed, in whatever form: what it is read as only looks or sounds like it. */
export function isOnlyGuessedAt(typed: readonly TypedWord[], vocabulary: Vocabulary): boolean {
  return typed.every(({ word, telling }, place) => {
    const others = [
      ...spokenReadings(word, place, vocabulary),
      ...ungluedReadings(word, place, vocabulary),
      ...partedReading(typed.slice(place, place + 2), place, vocabulary),
    ];
    const isSaid = isKnown(vocabulary, word) || saidInWords(word, vocabulary).length > 0;
    return !telling || !(isSaid || others.some(({ words }) => words.every((forms) => forms.length > 0)));
  });
}

/**
 * A word that the catalogue says less than what is left of it without its first letter may have that letter joined
 * to it; one that it does not say at all may be several written as one.
 */
function readingsOfWord(word: string, place: number, vocabulary: Vocabulary): Reading[] {
  const whole = formsNear(word, vocabulary);
  const bare = formsNear(bareForm(word) ?? "", vocabulary);
  return [
    { places: [place], words: [whole], trust: trust.own },
    ...(presenceOf(bare) > presenceOf(whole) ? [{ places: [place], words: [bare], trust: trust.bare }] : []),
    ...spokenReadings(word, place, vocabulary),
    { places: [place], words: [certain(saidInWords(word, vocabulary))], trust: trust.own },
    ...ungluedReadings(word, place, vocabulary),
  ];
}

/** A word may be one with a pronoun, or a verb of which the catalogue says the noun. */
function spokenReadings(word: string, place: number, vocabulary: Vocabulary): Reading[] {
  return [
    ...knownForms(word, vocabulary).map((form) => formsNear(form, vocabulary)),
    certain(nounsSaid(word, vocabulary)),
  ].map((forms) => ({ places: [place], words: [forms], trust: trust.spoken }));
}

/** What a word that nobody says just so may be without what is joined to it, as far as that is known. */
function knownForms(word: string, vocabulary: Vocabulary): string[] {
  if (familiarity(vocabulary, word) === "same") return [];
  return bareForms(word).filter((form) => isKnown(vocabulary, form));
}

/** A verb that some service says stands for its noun too, as long as the noun is said more. */
function nounsSaid(word: string, vocabulary: Vocabulary): readonly SaidWord[] {
  const nouns = verbalNouns(word).map((alike) => alike.flatMap((noun) => vocabulary.parts.get(noun) ?? []));
  const said = nouns.find((some) => some.length > 0) ?? [];
  return isKnown(vocabulary, word) && presenceOf(said) <= presenceOf(formsNear(word, vocabulary)) ? [] : said;
}

/** Of a number in digits, the words in which the catalogue says it. */
function saidInWords(word: string, vocabulary: Vocabulary): SaidWord[] {
  return numberInWords(word).flatMap((said) => vocabulary.parts.get(said) ?? []);
}

function ungluedReadings(word: string, place: number, vocabulary: Vocabulary): Reading[] {
  if (isKnown(vocabulary, word)) return [];
  const formsOfPiece = (piece: string) =>
    (vocabulary.parts.get(piece) ?? []).map((said) => ({
      ...said,
      likeness: said.word === piece ? 1 : trust.form,
    }));
  return unglued(word, (piece) => presenceOf(formsOfPiece(piece))).map((pieces) => ({
    places: [place],
    words: pieces.map(formsOfPiece),
    trust: trust.glued,
  }));
}

/** Two neighbours may be one word where one of them is no word, or says nothing by itself ("صيد لية"). */
function partedReading(pair: readonly TypedWord[], place: number, vocabulary: Vocabulary): Reading[] {
  const whole = vocabulary.parts.get(pair.map(({ word }) => word).join("")) ?? [];
  const areTwo = pair.every(({ word, telling }) => telling && isKnown(vocabulary, word));
  return pair.length < 2 || whole.length === 0 || areTwo
    ? []
    : [{ places: [place, place + 1], words: [certain(whole)], trust: trust.parted }];
}

function synonymReadings(typed: readonly TypedWord[], vocabulary: Vocabulary): Reading[] {
  const stemsAt = typed.map(({ word }) => stemsOf(word, vocabulary));
  return vocabulary.synonyms.flatMap((group) =>
    group.flatMap((term) =>
      spansOf(term, stemsAt).flatMap((places) =>
        group
          .filter((other) => other !== term && !other.ambiguous)
          .map((other) => ({
            places,
            words: other.words.map((word) => formsOf(word, vocabulary)),
            trust: trustOf(typed.slice(places[0]), term, other),
          })),
      ),
    ),
  );
}

/** `typed`: from the first word of the term on. */
function trustOf(typed: readonly TypedWord[], { words }: Term, meant: Term): number {
  if (isLatin(meant.words) && !isLatin(words)) return synonymTrust.foreign;
  const isJustSo = typed
    .slice(0, words.length)
    .every(({ word }, at) => [word, ...bareForms(word)].some((form) => sameWord(form, words[at])));
  if (!isJustSo) return synonymTrust.form;
  return words.length > 1 ? synonymTrust.phrase : synonymTrust.word;
}

function isLatin(words: readonly string[]): boolean {
  return words.every((word) => /^[a-z0-9]/.test(word));
}

function sameWord(one: string, other: string | undefined): boolean {
  return withoutArticle(one) === (other && withoutArticle(other));
}

function withoutArticle(word: string): string {
  return word.replace(/^ال(?=...)/, "");
}

/** The runs of places at which a term was typed, word by word. */
function spansOf({ typed, stems }: Term, stemsAt: readonly ReadonlySet<string>[]): number[][] {
  if (!typed) return [];
  return stemsAt.flatMap((_, start) =>
    stems.every((stem, at) => stemsAt[start + at]?.has(stem)) ? [stems.map((_stem, at) => start + at)] : [],
  );
}

/**
 * The stems that a typed word may have: its own, or, where the catalogue does not know it, those of words near it; and those of
 * what it is without what is joined to it.
 */
function stemsOf(word: string, vocabulary: Vocabulary): Set<string> {
  const own = vocabulary.stems.get(word) ?? word;
  const near = (vocabulary.near.get(word) ?? []).filter(
    (other) => likenessOf(word, other, vocabulary) >= 0.5,
  );
  const bare = knownForms(word, vocabulary).map((form) => vocabulary.stems.get(form) ?? form);
  return new Set([own, ...bare, ...(isKnown(vocabulary, word) ? [] : near.map(({ stem }) => stem))]);
}

function formsNear(word: string, vocabulary: Vocabulary): Form[] {
  return (vocabulary.near.get(word) ?? [])
    .map((near) => ({
      word: near.word,
      presence: near.presence,
      likeness: likenessOf(word, near, vocabulary),
    }))
    .filter(({ likeness, presence }) => likeness > 0 && presence > 0);
}

function likenessOf(word: string, near: NearWord, vocabulary: Vocabulary): number {
  const slip = Math.max(
    slipLikeness(vocabulary.stems.get(word) ?? word, near.stem),
    slipLikeness(word, near.word),
  );
  const likeness = near.how === "slip" ? slip : isOfOtherGender(word, near) ? otherGender : near.likeness;
  return guesses.has(near.how) ? likeness * guessTrust[familiarity(vocabulary, word)] : likeness;
}

/** "مكتبة" is "مكتبات" rather than "مكتب", whose stem is the same. */
function isOfOtherGender(word: string, near: NearWord): boolean {
  return near.how === "stem" && word.endsWith("ه") && !/(?:ه|ات)$/.test(near.word);
}

function formsOf(word: string, vocabulary: Vocabulary): readonly Form[] {
  return vocabulary.forms.get(word) ?? [];
}

function certain(words: readonly SaidWord[]): Form[] {
  return words.map((word) => ({ ...word, likeness: 1 }));
}

function presenceOf(words: readonly SaidWord[]): number {
  return words.reduce((sum, { presence }) => sum + presence, 0);
}
