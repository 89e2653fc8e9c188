import { tellingStems } from "./telling-stems.ts";

/** What two services, or what is nominated of them, are compared by. */
export interface Comparable {
  name: string;
  /** By their slugs. */
  lifeEvents: readonly string[];
  /** What a person walks away with, in words. */
  outputs: readonly string[];
}

export interface Similarity {
  /** From 0 (nothing in common) to 1 (the same). */
  share: number;
  /** Why: the words of the one's name that the other's has too, the life events of both, the outputs of the one that the other gives too. */
  words: string[];
  lifeEvents: string[];
  outputs: string[];
}

/** Names say most; the same life event or output says that the same person comes for both. */
const parts = { words: 0.6, outputs: 0.25, lifeEvents: 0.15 } as const;

// What is nominated is to become electronic: that word tells no two apart.
const ofEveryNomination = new Set(tellingStems("إلكتروني الإلكتروني إلكترونيا"));

/** From here on two are worth being looked at together. */
export const similarFrom = 0.35;

/**
 * How rare each stem is among names, from 0 (in every one) up: ln(names / names with it). A word that half of the
 * catalogue has ("رخصة") says little of two that share it.
 */
export function rarityAmong(names: readonly string[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const name of names)
    for (const stem of stemsOfName(name)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log((names.length + 1) / (counts.get(stem) ?? 1));
}

/**
 * How alike two services are and why: the weighted shares (Jaccard) of the words of their names, of their outputs
 * and of their life events. What one of them does not state, as a service that is not there yet, counts for no side.
 */
export function similarity(one: Comparable, other: Comparable, rarity: (stem: string) => number): Similarity {
  const same = () => 1;
  const words = overlap(stemsOfName(one.name), stemsOfName(other.name), rarity);
  const outputs = overlap(one.outputs.map(comparable), other.outputs.map(comparable), same);
  const lifeEvents = overlap(one.lifeEvents, other.lifeEvents, same);
  const stated = [
    { weight: parts.words, share: words.share },
    { weight: parts.outputs, share: outputs.share },
    { weight: parts.lifeEvents, share: lifeEvents.share },
  ].flatMap(({ weight, share }) => (share === null ? [] : [{ weight, share }]));
  const weight = stated.reduce((sum, part) => sum + part.weight, 0);
  const share = stated.reduce((sum, part) => sum + part.weight * part.share, 0);
  return {
    share: weight === 0 ? 0 : share / weight,
    words: wordsWith(words.both, one.name),
    lifeEvents: lifeEvents.both,
    outputs: one.outputs.filter((output) => outputs.both.includes(comparable(output))),
  };
}

function stemsOfName(name: string): string[] {
  return tellingStems(name).filter((stem) => !ofEveryNomination.has(stem));
}

/** The words of a name that have one of the stems, as they are written. */
function wordsWith(stems: readonly string[], name: string): string[] {
  return name.split(/\s+/u).filter((word) => tellingStems(word).some((stem) => stems.includes(stem)));
}

function comparable(text: string): string {
  return tellingStems(text).toSorted().join(" ");
}

function overlap(
  one: readonly string[],
  other: readonly string[],
  weightOf: (item: string) => number,
): { share: number | null; both: string[] } {
  const theirs = new Set(other);
  const both = [...new Set(one)].filter((item) => theirs.has(item));
  const weigh = (items: Iterable<string>) => [...items].reduce((sum, item) => sum + weightOf(item), 0);
  const stated = one.length > 0 && other.length > 0;
  return { share: stated ? weigh(both) / weigh(new Set([...one, ...other])) : null, both };
}
