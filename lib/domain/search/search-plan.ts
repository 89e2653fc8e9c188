import { laterActs } from "./later-acts.ts";
import { readingsOf, type Form, type Reading } from "./readings.ts";
import type { TypedWord } from "./typed-words.ts";
import type { SaidWord, Vocabulary } from "./vocabulary.ts";

/** What a word of the query may mean, all of it alike. */
export interface Meaning {
  /** How much like what was typed it is, from 0 to 1. */
  level: number;
  /** Met wherever it stands; what is meant by several words needs them all. */
  said: string;
}

/** A word of the query that the catalogue has something for. */
export interface Place {
  /** How telling it is: words that many services say weigh little. */
  weight: number;
  /** Met wherever any of what may be meant stands. */
  said: string;
  /** Met wherever what is surely meant stands. */
  surelySaid: string;
  meanings: readonly Meaning[];
}

/** One way to ask for services; an empty query asks nothing. */
export interface Step {
  /** Of their names and keywords. */
  naming: string;
  /** Of all their words. */
  saying: string;
  /** Where so many services are found by then, no further step is taken. */
  enough: number;
}

/** How services are found for what was typed; queries are in the language of PostgreSQL's tsquery. */
export interface SearchPlan {
  /** Asked one after the other, until enough services are found. */
  steps: readonly Step[];
  places: readonly Place[];
  /** Met where a name speaks of a later act that nobody asked about. */
  aside: string;
}

/** Likeness is told apart no finer than this. */
const levels = [1, 0.9, 0.75, 0.6, 0.45, 0.3] as const;
/** Readings below this say how common a word is only where there are no nearer ones. */
const CLOSE = 0.6;
/** What says most of what was typed, and enough of it, says at least this share by weight. */
const MOST = 0.75;
const ENOUGH = 0.5;
/** So many services fill a page; so many, where they are less sure, will hold what is meant. */
const A_PAGE = 20;
const SOME_PAGES = 60;
/** Readings from here on are surely meant. */
const SURE = 0.75;
/** So much of what a word may mean is looked for, the likest and most said: single words, and several together. */
const MOST_WORDS = 10;
const MOST_PHRASES = 3;
/** So many forms of each word of several, the most said. */
const MOST_FORMS = 2;
/** Of a long query so many words, the most telling, decide which services are candidates. */
const DECIDING = 6;

/** The plan for a query, or null where the catalogue has nothing for any of its words. */
export function searchPlan(typed: readonly TypedWord[], vocabulary: Vocabulary): SearchPlan | null {
  const readings = readingsOf(typed, vocabulary);
  const places = typed.flatMap((_, at) => {
    const own = readings.filter((reading) => reading.places.includes(at));
    return own.length === 0 ? [] : [placeOf(own, vocabulary.services)];
  });
  const told = places.filter(({ meanings }) => meanings.length > 0);
  if (told.length === 0) return null;
  const asked = new Set(
    readings.flatMap(({ words }) => words.flatMap((forms) => forms.map(({ word }) => word))),
  );
  return {
    steps: stepsOf(told),
    places: told,
    aside: laterActs
      .filter((act) => !asked.has(act))
      .map((act) => `'${act}':A`)
      .join(" | "),
  };
}

/**
 * From the strictest on: names that surely say all of it (nothing, where some of it is only guessed at), names that say
 * enough where all the words say most of it, names that say enough, any words that do, any that say any of it.
 */
function stepsOf(places: readonly Place[]): Step[] {
  const all = (queries: readonly string[]) => (queries.includes("") ? "" : conjunction(queries));
  const enough = sayingShare(places, ENOUGH);
  return [
    { naming: all(places.map(({ surelySaid }) => surelySaid)), saying: "", enough: A_PAGE },
    { naming: enough, saying: sayingShare(places, MOST), enough: SOME_PAGES },
    { naming: enough, saying: "", enough: SOME_PAGES },
    { naming: "", saying: enough, enough: 1 },
    { naming: "", saying: places.map(({ said }) => said).join(" | "), enough: 1 },
  ];
}

function placeOf(readings: readonly Reading[], services: number): Place {
  const meant = meantBy(readings);
  const meanings = levels.flatMap((level) => meaningsAt(meant, level));
  const best = Math.max(...meanings.map(({ level }) => level), 0);
  return {
    // What was only guessed at decides less.
    weight: best * Math.log(1 + services / Math.max(presenceOf(meant), 0.5)),
    said: anyMeaning(meanings),
    surelySaid: anyMeaning(meanings.filter(({ level }) => level >= SURE)),
    meanings,
  };
}

function anyMeaning(meanings: readonly Meaning[]): string {
  return meanings.map(({ said }) => said).join(" | ");
}

/** What a place may mean, the likest and most said first: single words, and several words together. */
interface Meant {
  words: readonly MeantWord[];
  phrases: readonly MeantPhrase[];
}

interface MeantWord extends SaidWord {
  level: number;
}

interface MeantPhrase {
  words: readonly (readonly Form[])[];
  level: number;
  /** Of its rarest word. */
  presence: number;
}

function meantBy(readings: readonly Reading[]): Meant {
  const words = wordsMeant(readings);
  const levelsOfWords = new Map(words.map(({ word, level }) => [word, level]));
  const phrases = readings
    .filter((reading) => reading.words.length > 1)
    .map((reading) => ({
      words: reading.words,
      level: levelOf(reading.trust),
      presence: Math.min(...reading.words.map(presenceIn)),
    }))
    // Where one of its words is meant by itself, the others add nothing.
    .filter(({ words: each, level }) =>
      each.every((forms) => forms.some(({ word }) => (levelsOfWords.get(word) ?? 0) < level)),
    );
  return {
    words: words.toSorted(likestFirst).slice(0, MOST_WORDS),
    phrases: phrases.toSorted(likestFirst).slice(0, MOST_PHRASES),
  };
}

/** Each word as alike as its best reading has it. */
function wordsMeant(readings: readonly Reading[]): MeantWord[] {
  const words = new Map<string, MeantWord>();
  for (const reading of readings) {
    const [only = []] = reading.words.length === 1 ? reading.words : [];
    for (const { word, likeness, presence } of only) {
      const level = Math.max(levelOf(likeness * reading.trust), words.get(word)?.level ?? 0);
      words.set(word, { word, level, presence });
    }
  }
  return [...words.values()].filter(({ level }) => level > 0);
}

function likestFirst(one: MeantWord | MeantPhrase, other: typeof one): number {
  return other.level - one.level || other.presence - one.presence;
}

function presenceIn(forms: readonly { presence: number }[]): number {
  return forms.reduce((sum, { presence }) => sum + presence, 0);
}

function meaningsAt({ words, phrases }: Meant, level: number): Meaning[] {
  const alike = words.filter((word) => word.level === level);
  return [
    ...(alike.length === 0 ? [] : [{ level, said: anyOf(alike) }]),
    ...phrases
      .filter((phrase) => phrase.level === level)
      .map((phrase) => ({
        level,
        said: `(${conjunction(phrase.words.map((forms) => anyOf(mostSaid(forms))))})`,
      })),
  ];
}

/**
 * In about how many services what is meant stands. A service says it in both languages: the one that says it more
 * counts; of several words together, the rarest.
 */
function presenceOf({ words, phrases }: Meant): number {
  const best = words[0]?.level ?? 0;
  const close = words.filter(({ level }) => level >= Math.min(CLOSE, best));
  const said = (latin: boolean) => presenceIn(close.filter(({ word }) => /^[a-z0-9]/.test(word) === latin));
  return presenceIn(phrases) + Math.max(said(false), said(true));
}

/** The level of a likeness; 0 for what is too far away to be meant. */
function levelOf(likeness: number): number {
  return levels.find((level) => likeness >= level - 0.02) ?? 0;
}

/** Every way to say so much, in as few words as it takes. */
function sayingShare(places: readonly Place[], share: number): string {
  const deciding = places.toSorted((a, b) => b.weight - a.weight).slice(0, DECIDING);
  const needed = share * deciding.reduce((sum, { weight }) => sum + weight, 0);
  const ways = subsets(deciding).filter((some) => {
    const weight = some.reduce((sum, place) => sum + place.weight, 0);
    return weight >= needed && some.every((place) => weight - place.weight < needed);
  });
  return ways.map((some) => `(${conjunction(some.map(({ said }) => said))})`).join(" | ");
}

function conjunction(queries: readonly string[]): string {
  return queries.map((query) => `(${query})`).join(" & ");
}

function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((found, item) => [...found, ...found.map((some) => [...some, item])], [[]]);
}

function mostSaid(forms: readonly Form[]): Form[] {
  return forms.toSorted((a, b) => b.presence - a.presence).slice(0, MOST_FORMS);
}

/** Folded words hold letters and digits alone: quoting them is all it takes. */
function anyOf(words: readonly SaidWord[]): string {
  return words.map(({ word }) => `'${word}'`).join(" | ");
}
