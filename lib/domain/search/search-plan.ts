import { laterActs } from "./later-acts.ts";
import { readingsOf, type Form, type Reading } from "./readings.ts";
import type { TypedWord } from "./typed-words.ts";
import type { SaidWord, Vocabulary } from "./vocabulary.ts";

/** What a word of the query may mean, all of it alike. */
export interface Meaning {
  /** How much like what was typed it is, from 0 to 1. */
  level: number;
  /** Full-text queries, each of some forms of a word; what is meant by several words needs them all. */
  each: readonly string[];
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

/** How services are found for what was typed; queries are in the language of PostgreSQL's tsquery. */
export interface SearchPlan {
  /** Met where names and keywords say all that was typed: where there are many such services, they will do. */
  strict: string;
  /** Met by every service that says enough of what was typed. */
  candidates: string;
  /** Met by every service that says any of it: for when there is no candidate. */
  wide: string;
  places: readonly Place[];
  /** Met where a name speaks of a later act that nobody asked about. */
  aside: string;
}

/** Likeness is told apart no finer than this. */
const levels = [1, 0.9, 0.75, 0.6, 0.45, 0.3] as const;
/** Readings below this say how common a word is only where there are no nearer ones. */
const CLOSE = 0.6;
/** A candidate says at least this share of what was typed, by weight. */
const ENOUGH = 0.5;
/** Readings from here on are surely meant. */
const SURE = 0.75;
/** So many forms of a word that are alike, the most said, are looked for. */
const MOST_FORMS = 24;
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
    strict: told.every(({ surelySaid }) => surelySaid !== "")
      ? conjunction(told.map(({ surelySaid }) => surelySaid))
      : "",
    candidates: candidatesOf(told),
    wide: told.map(({ said }) => said).join(" | "),
    places: told,
    aside: laterActs
      .filter((act) => !asked.has(act))
      .map((act) => `'${act}':A`)
      .join(" | "),
  };
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
  return meanings.map(({ each }) => allOf(each)).join(" | ");
}

/** What a place may mean: single words, each as alike as its best reading has it, and several words together. */
interface Meant {
  words: ReadonlyMap<string, { level: number; presence: number }>;
  phrases: readonly { words: readonly (readonly Form[])[]; level: number }[];
}

function meantBy(readings: readonly Reading[]): Meant {
  const words = new Map<string, { level: number; presence: number }>();
  const phrases: { words: readonly (readonly Form[])[]; level: number }[] = [];
  for (const reading of readings) {
    const [only = []] = reading.words;
    if (reading.words.length > 1) phrases.push({ words: reading.words, level: levelOf(reading.trust) });
    else {
      for (const { word, likeness, presence } of only) {
        const level = Math.max(levelOf(likeness * reading.trust), words.get(word)?.level ?? 0);
        words.set(word, { level, presence });
      }
    }
  }
  return { words, phrases };
}

function meaningsAt({ words, phrases }: Meant, level: number): Meaning[] {
  const alike = [...words].flatMap(([word, meant]) => (meant.level === level ? { word, ...meant } : []));
  return [
    ...(alike.length === 0 ? [] : [{ level, each: [anyOf(alike)] }]),
    ...phrases
      .filter((phrase) => phrase.level === level)
      .map((phrase) => ({ level, each: phrase.words.map(anyOf) })),
  ];
}

/**
 * In about how many services what is meant stands. A service says it in both languages: the one that says it more
 * counts; of several words together, the rarest.
 */
function presenceOf({ words, phrases }: Meant): number {
  const best = Math.max(...[...words.values()].map(({ level }) => level), 0);
  const close = [...words].filter(([, { level }]) => level >= Math.min(CLOSE, best));
  const said = (latin: boolean) =>
    close
      .filter(([word]) => /^[a-z0-9]/.test(word) === latin)
      .reduce((sum, [, { presence }]) => sum + presence, 0);
  const together = phrases.map((phrase) =>
    Math.min(...phrase.words.map((forms) => forms.reduce((sum, { presence }) => sum + presence, 0))),
  );
  return together.reduce((sum, presence) => sum + presence, Math.max(said(false), said(true)));
}

/** The level of a likeness; 0 for what is too far away to be meant. */
function levelOf(likeness: number): number {
  return levels.find((level) => likeness >= level - 0.02) ?? 0;
}

/** Every way to say enough, in as few words as it takes. */
function candidatesOf(places: readonly Place[]): string {
  const deciding = places.toSorted((a, b) => b.weight - a.weight).slice(0, DECIDING);
  const needed = ENOUGH * deciding.reduce((sum, { weight }) => sum + weight, 0);
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

function allOf(queries: readonly string[]): string {
  return queries.length === 1 ? queries.join("") : `(${conjunction(queries)})`;
}

/** Folded words hold letters and digits alone: quoting them is all it takes. */
function anyOf(words: readonly SaidWord[]): string {
  return words
    .toSorted((a, b) => b.presence - a.presence)
    .slice(0, MOST_FORMS)
    .map(({ word }) => `'${word}'`)
    .join(" | ");
}
