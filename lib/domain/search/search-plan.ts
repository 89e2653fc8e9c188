import { laterActs } from "./later-acts.ts";
import { readingsOf, type Form, type Reading } from "./readings.ts";
import type { TypedWord } from "./typed-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A full-text query, and how well a service answers this part of what was typed where it is met. */
export interface Step {
  query: string;
  strength: number;
}

/** A word of the query that the catalogue has something for. */
export interface Place {
  /** How telling it is: words that many services say weigh little. */
  weight: number;
  /** The best first. */
  steps: readonly Step[];
  /** Met where the name of a service says it. */
  named: string;
}

/** How services are found for what was typed; queries are in the language of PostgreSQL's tsquery. */
export interface SearchPlan {
  /** Met by every service that says enough of what was typed. */
  candidates: string;
  /** Met by every service that says any of it: for when there is no candidate. */
  wide: string;
  places: readonly Place[];
  /** Met where a name speaks of a later act that nobody asked about. */
  aside: string;
}

/** Where a word stands, and what that is worth: the name, keywords, the summary and the organisation, all the rest. */
const standings = [
  { marks: "A", worth: 1 },
  { marks: "AB", worth: 0.8 },
  { marks: "ABC", worth: 0.45 },
  { marks: "ABCD", worth: 0.15 },
] as const;
/** Likeness is told apart no finer than this. */
const levels = [1, 0.9, 0.75, 0.6, 0.45, 0.3] as const;
/** A place of a service that is worth less says nothing. */
const LEAST_STRENGTH = 0.1;
/** Readings below this are too far from what was typed to say how common it is. */
const CLOSE = 0.6;
/** A candidate says at least this share of what was typed, by weight. */
const ENOUGH = 0.5;
/** Of a long query so many words, the most telling, decide which services are candidates. */
const DECIDING = 6;

/** The plan for a query, or null where the catalogue has nothing for any of its words. */
export function searchPlan(typed: readonly TypedWord[], vocabulary: Vocabulary): SearchPlan | null {
  const readings = readingsOf(typed, vocabulary);
  const places = typed.flatMap((_, at) => {
    const own = readings.filter((reading) => reading.places.includes(at));
    return own.length === 0 ? [] : [placeOf(own, vocabulary.services)];
  });
  const told = places.filter(({ steps }) => steps.length > 0);
  if (told.length === 0) return null;
  const asked = new Set(
    readings.flatMap(({ words }) => words.flatMap((forms) => forms.map(({ word }) => word))),
  );
  return {
    candidates: candidatesOf(told),
    wide: told.map(everyStep).join(" | "),
    places: told,
    aside: laterActs
      .filter((act) => !asked.has(act))
      .map((act) => lexeme(act, "A"))
      .join(" | "),
  };
}

function placeOf(readings: readonly Reading[], services: number): Place {
  const meant = meantBy(readings);
  const steps = standings.flatMap(({ marks, worth }) =>
    levels.flatMap((level) => {
      const query = queryAt(meant, level, marks);
      return query === "" || level * worth < LEAST_STRENGTH ? [] : [{ query, strength: level * worth }];
    }),
  );
  const best = Math.max(...steps.map(({ strength }) => strength), 0);
  return {
    // What was only guessed at decides less.
    weight: best * Math.log(1 + services / Math.max(presenceOf(meant), 0.5)),
    steps: steps.toSorted((a, b) => b.strength - a.strength),
    named: steps.find(({ strength }) => strength >= CLOSE)?.query ?? "",
  };
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

/** Met where a word that is just so alike, or all words of such a phrase, stand in a place of these marks. */
function queryAt({ words, phrases }: Meant, level: number, marks: string): string {
  const alike = [...words].filter(([, meant]) => meant.level === level).map(([word]) => lexeme(word, marks));
  const together = phrases
    .filter((phrase) => phrase.level === level)
    .map(
      (phrase) =>
        `(${phrase.words.map((forms) => `(${forms.map(({ word }) => lexeme(word, marks)).join(" | ")})`).join(" & ")})`,
    );
  return [...alike, ...new Set(together)].join(" | ");
}

/**
 * In about how many services what is meant stands. A service says it in both languages: the one that says it more
 * counts; of several words together, the rarest.
 */
function presenceOf({ words, phrases }: Meant): number {
  const close = [...words].filter(([, { level }]) => level >= CLOSE);
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
  return ways.map((some) => `(${some.map((place) => `(${everyStep(place)})`).join(" & ")})`).join(" | ");
}

function everyStep({ steps }: Place): string {
  return [...new Set(steps.map(({ query }) => query))].join(" | ");
}

function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((found, item) => [...found, ...found.map((some) => [...some, item])], [[]]);
}

/** Folded words hold letters and digits alone: quoting them is all it takes. */
function lexeme(word: string, marks: string): string {
  return `'${word}':${marks}`;
}
