import { lightStem } from "#lib/domain/arabic/light-stem.ts";
import { laterActs } from "#lib/domain/search/later-acts.ts";
import { soundsOfArabic } from "#lib/domain/search/arabic-sounds.ts";
import { soundsOfLatin } from "#lib/domain/search/latin-sounds.ts";
import { bareForms } from "#lib/domain/search/typed-words.ts";
import { isOneSlipAway } from "./one-slip.ts";
import {
  formsOf,
  wordsOf,
  type IndexedWord,
  type PackIndex,
  type SearchedService,
  type WordForms,
} from "./pack-index.ts";
import { searchWords } from "./search-words.ts";
import { codeMentioned, codeSought, lettersSought } from "./service-code.ts";

/** A service is found when it answers to at least this share of what was asked, rare words counting more. */
const leastCovered = 0.5;
/** What a synonym counts for beside the word that was typed. */
const synonymTrust = 0.8;
/** A word that nobody knows may be two that grew together, each of at least so many letters. */
const shortestPart = 3;
/** One service in so many answers to a usual word. */
const commonness = 20;
/** As shares of the score: what it adds that a name is short, and takes away that it is about a later act. */
const nameBonus = 0.3;
const laterActMalus = 0.15;

/** What the search of words needs of an index. */
type Words = Omit<PackIndex<SearchedService>, "services">;
/** By the place of a service in the index, how well it answers. */
type Scores = Map<number, number>;

/** A part of the question: what was typed, as one word or a phrase, and phrases that mean the same. */
interface Asked {
  typed: readonly string[];
  synonyms: readonly (readonly string[])[];
}

/** The services that a query finds, the best first; a code in any spelling finds what it names. */
export function searchPack<Service extends SearchedService>(
  index: PackIndex<Service>,
  query: string,
): Service[] {
  const { services } = index;
  const named = servicesNamed(services, query);
  if (named.length > 0) return named;
  const asked = knownWords(index, query);
  const parts = askedFor(index, asked).map((part) => {
    const scores = scoresOf(index, part);
    const rarity = rarityOf(scores.size, services.length);
    // What is only guessed at decides no more than a usual word.
    return { scores, rarity: isSure(index, part) ? rarity : Math.min(rarity, rarityOf(0, services.length)) };
  });
  const whole = sumOf(parts, ({ rarity }) => rarity);
  return services
    .map((service, place) => {
      const met = parts.flatMap(({ scores, rarity }) => {
        const score = scores.get(place);
        return score === undefined ? [] : { score, rarity };
      });
      const covered = sumOf(met, ({ rarity }) => rarity) / whole;
      return { service, covered, score: sumOf(met, ({ score, rarity }) => score * rarity) * covered ** 2 };
    })
    .filter(({ covered }) => covered >= leastCovered)
    .map(({ service, score }) => ({ service, score: score * liking(wordsOf(service.name.ar), asked) }))
    .sort((a, b) => b.score - a.score)
    .map(({ service }) => service);
}

function servicesNamed<Service extends SearchedService>(
  services: readonly Service[],
  query: string,
): Service[] {
  const letters = lettersSought(query);
  if (letters !== null) return services.filter(({ code }) => code.startsWith(letters));
  const sought = codeSought(query) ?? { code: codeMentioned(query) };
  return services.filter(({ code }) =>
    "code" in sought ? code === sought.code : code.endsWith(sought.number),
  );
}

/** Among services that answer alike, short names come first, and those of acts that nobody asked about last. */
function liking(name: readonly string[], asked: readonly string[]): number {
  const isAside = name.some((word) => laterActs.includes(word) && !asked.includes(word));
  return 1 + nameBonus / (1 + name.length) - (isAside ? laterActMalus : 0);
}

function isSure(index: Words, { typed, synonyms }: Asked): boolean {
  return synonyms.length > 0 || typed.every((word) => isKnown(index, word));
}

/** What few services answer to tells more; a word that none knows, most likely a slip, tells no more than most do. */
function rarityOf(found: number, all: number): number {
  return Math.log(1 + (found === 0 ? commonness : all / found));
}

function sumOf<Part>(parts: readonly Part[], of: (part: Part) => number): number {
  return parts.reduce((sum, part) => sum + of(part), 0);
}

/** The words of a query as the catalogue has them: those that fell apart put together, those that grew together parted. */
function knownWords(index: Words, query: string): string[] {
  let isTaken = false;
  return searchWords(query).flatMap((word, at, typed) => {
    const next = typed[at + 1];
    if (isTaken) {
      isTaken = false;
      return [];
    }
    if (isKnown(index, word)) return [word];
    isTaken = next !== undefined && isKnown(index, word + next);
    if (isTaken) return [`${word}${next}`];
    const other = otherForms(index, word).find((form) => isKnown(index, form));
    return other === undefined ? parted(index, word) : [other];
  });
}

function isKnown(index: Words, word: string): boolean {
  return index.byStem.has(lightStem(word));
}

/** What a word that nobody says may be: without what is joined to it, or Arabic in Latin letters. */
function otherForms(index: Words, word: string): string[] {
  return [...bareForms(word), ...soundingLike(index, word)];
}

/** The words that sound like one in Latin letters, the likest and most said first; none for the word of a synonym. */
function soundingLike({ words, synonyms }: Words, word: string): string[] {
  const isOfSynonym = () => synonyms.some((group) => group.some((term) => term.includes(word)));
  if (!/^(?=.*[a-z])...+/.test(word) || isOfSynonym()) return [];
  return soundsOfLatin(word).flatMap((sound) =>
    words
      .filter((said) => soundsOfArabic(said.word).includes(sound))
      .sort((a, b) => b.weights.size - a.weights.size)
      .map((said) => said.word),
  );
}

function parted(index: Words, word: string): string[] {
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    if (!isKnown(index, start)) continue;
    const rest = isKnown(index, end) ? [end] : parted(index, end);
    if (rest.every((part) => isKnown(index, part))) return [start, ...rest];
  }
  return [word];
}

function askedFor(index: Words, words: readonly string[]): Asked[] {
  const stems = words.map(lightStem);
  const parts: Asked[] = [];
  for (let at = 0; at < words.length;) {
    const { length, synonyms } = phraseAt(index, stems.slice(at));
    parts.push({ typed: words.slice(at, at + length), synonyms });
    at += length;
  }
  return parts;
}

/** How many words the longest phrase with synonyms takes from the start, and those synonyms; else one word. */
function phraseAt(
  index: Words,
  stems: readonly string[],
): { length: number; synonyms: readonly (readonly string[])[] } {
  const begun = index.synonyms.flatMap((group) =>
    group.filter((term) => startsWith(stems, term)).map((term) => ({ term, group })),
  );
  const length = Math.max(1, ...begun.map(({ term }) => term.length));
  const longest = begun.filter(({ term }) => term.length === length);
  return {
    length,
    synonyms: longest.flatMap(({ term, group }) => group.filter((other) => other !== term)),
  };
}

function startsWith(stems: readonly string[], term: readonly string[]): boolean {
  return term.length > 0 && term.every((word, at) => lightStem(word) === stems[at]);
}

function scoresOf(index: Words, { typed, synonyms }: Asked): Scores {
  const best = phraseScores(typed.map((word) => wordScores(index.words, formsOf(word))));
  for (const synonym of synonyms) {
    const words = synonym.map(formsOf);
    const scores = words.map((word) => wordScores(index.byStem.get(word.stem) ?? [], word));
    for (const [place, score] of phraseScores(scores)) {
      // Of a synonym every word counts: "certificate of birth" is no certificate of death.
      if (scores.every((each) => each.has(place))) keepBetter(best, place, score * synonymTrust);
    }
  }
  return best;
}

/** A phrase weighs what its words weigh on the average, and less where some are missing. */
function phraseScores(words: readonly Scores[]): Scores {
  const places = new Set(words.flatMap((scores) => [...scores.keys()]));
  const scores: Scores = new Map();
  for (const place of places) {
    const met = words.flatMap((each) => each.get(place) ?? []);
    scores.set(place, (sumOf(met, (score) => score) * met.length) / words.length ** 2);
  }
  return scores;
}

function wordScores(words: readonly IndexedWord[], asked: WordForms): Scores {
  const best: Scores = new Map();
  for (const word of words) {
    const near = nearness(asked, word);
    if (near === 0) continue;
    for (const [place, weight] of word.weights) keepBetter(best, place, near * weight);
  }
  return best;
}

function keepBetter(scores: Scores, place: number, score: number): void {
  scores.set(place, Math.max(score, scores.get(place) ?? 0));
}

/** From 1, the very word, to 0, another one. */
function nearness(asked: WordForms, word: WordForms): number {
  if (asked.word === word.word) return 1;
  if (asked.stem === word.stem) return 0.9;
  if (asked.stem.length >= shortestPart && word.stem.startsWith(asked.stem)) return 0.6;
  if (isOneSlipAway(asked.word, word.word)) return 0.6;
  if (isOneSlipAway(asked.stem, word.stem)) return 0.5;
  return asked.consonants.length >= shortestPart && asked.consonants === word.consonants ? 0.5 : 0;
}
