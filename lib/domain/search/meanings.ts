import type { Form, Reading } from "./readings.ts";
import { allOf, anyOf, quoted } from "./text-queries.ts";
import type { SaidWord } from "./vocabulary.ts";

/** What a word of the query may mean, all of it alike. */
export interface Meaning {
  /** How much like what was typed it is, from 0 to 1. */
  level: number;
  /** Met wherever it stands; what is meant by several words needs them all. */
  said: string;
}

/** Likeness is told apart no finer than this. */
const levels = [1, 0.9, 0.75, 0.6, 0.45, 0.3] as const;
/** Readings below this say how common a word is only where there are no nearer ones. */
const CLOSE = 0.6;
/** So much of what a word may mean is looked for, the likest and most said: single words, and several together. */
const MOST_WORDS = 10;
const MOST_PHRASES = 3;
/** So many forms of each word of several, the most said. */
const MOST_FORMS = 2;

/** What one word of the query may mean, by all readings of it, the likest first; and about how many services say it. */
export function meaningsOf(readings: readonly Reading[]): { meanings: Meaning[]; presence: number } {
  const meant = meantBy(readings);
  return { meanings: levels.flatMap((level) => meaningsAt(meant, level)), presence: presenceOf(meant) };
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
    ...(alike.length === 0 ? [] : [{ level, said: sayingAny(alike) }]),
    ...phrases
      .filter((phrase) => phrase.level === level)
      .map((phrase) => ({
        level,
        said: `(${allOf(phrase.words.map((forms) => sayingAny(mostSaid(forms))))})`,
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

function mostSaid(forms: readonly Form[]): Form[] {
  return forms.toSorted((a, b) => b.likeness - a.likeness || b.presence - a.presence).slice(0, MOST_FORMS);
}

function sayingAny(words: readonly SaidWord[]): string {
  return anyOf(words.map(({ word }) => quoted(word)));
}
