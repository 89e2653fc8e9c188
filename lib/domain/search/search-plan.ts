import { laterActs } from "./later-acts.ts";
import { meaningsOf, type Meaning } from "./meanings.ts";
import { isOnlyGuessedAt, readingsOf, type Reading } from "./readings.ts";
import { allOf, anyOf } from "./text-queries.ts";
import type { TypedWord } from "./typed-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

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
  /** The step, counted from 1, that finds all that those before it find, where it is to be taken first; else 0. */
  widest: number;
  places: readonly Place[];
  /** Met where a name speaks of a later act that nobody asked about. */
  aside: string;
  /** Whether nothing that was typed is said, in whatever form. */
  guessed: boolean;
}

/** What says most of what was typed, and enough of it, says at least this share by weight. */
const MOST = 0.75;
const ENOUGH = 0.5;
/** So many services fill a page; so many, where they are less sure, will hold what is meant. */
const A_PAGE = 20;
const SOME_PAGES = 60;
/** Fewer are no choice: a rare word that was typed may not be the one that matters. */
const A_HANDFUL = 5;
/** In a catalogue of up to so many services it is no work to find all of them that say enough. */
const FEW = 5_000;
/** Readings from here on are surely meant. */
const SURE = 0.75;
/** A word that may be a guess is never taken for rarer than one that so many services say. */
const GUESSED = 8;
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
  const steps = stepsOf(told);
  return {
    steps,
    // The last asks for less than all the others do.
    widest: vocabulary.services <= FEW ? steps.length - 1 : 0,
    places: told,
    aside: laterActs
      .filter((act) => !asked.has(act))
      .map((act) => `'${act}':A`)
      .join(" | "),
    guessed: isOnlyGuessedAt(typed, vocabulary),
  };
}

/**
 * From the strictest on: names that surely say all of it (nothing, where some of it is only guessed at), names that say
 * enough where all the words say most of it, names that say enough, any words that do, any that say any of it.
 */
function stepsOf(places: readonly Place[]): Step[] {
  const enough = sayingShare(places, ENOUGH);
  return [
    { naming: sayingAllSurely(places), saying: "", enough: A_PAGE },
    { naming: enough, saying: sayingShare(places, MOST), enough: SOME_PAGES },
    { naming: enough, saying: "", enough: SOME_PAGES },
    { naming: "", saying: enough, enough: A_HANDFUL },
    { naming: "", saying: anyOf(places.map(({ said }) => said)), enough: 1 },
  ];
}

function sayingAllSurely(places: readonly Place[]): string {
  return places.some(({ surelySaid }) => surelySaid === "")
    ? ""
    : allOf(places.map(({ surelySaid }) => surelySaid));
}

function placeOf(readings: readonly Reading[], services: number): Place {
  const { meanings, presence } = meaningsOf(readings);
  const best = meanings[0]?.level ?? 0;
  return {
    // What was only guessed at decides less, and least where the guess is a rare word.
    weight: best * Math.log(1 + services / Math.max(presence, best > SURE ? 0.5 : GUESSED)),
    said: anyMeaning(meanings),
    surelySaid: anyMeaning(meanings.filter(({ level }) => level >= SURE)),
    meanings,
  };
}

function anyMeaning(meanings: readonly Meaning[]): string {
  return anyOf(meanings.map(({ said }) => said));
}

/** Every way to say so much, in as few words as it takes. */
function sayingShare(places: readonly Place[], share: number): string {
  const deciding = places.toSorted((a, b) => b.weight - a.weight).slice(0, DECIDING);
  const needed = share * deciding.reduce((sum, { weight }) => sum + weight, 0);
  const ways = subsets(deciding).filter((some) => {
    const weight = some.reduce((sum, place) => sum + place.weight, 0);
    return weight >= needed && some.every((place) => weight - place.weight < needed);
  });
  return anyOf(ways.map((some) => `(${allOf(some.map(({ said }) => said))})`));
}

function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((found, item) => [...found, ...found.map((some) => [...some, item])], [[]]);
}
