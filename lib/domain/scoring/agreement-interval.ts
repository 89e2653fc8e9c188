import { Random } from "#lib/domain/robustness/random.ts";
import type { ScoreSheet } from "./score-sheet.ts";

const RESAMPLES = 1000;
const TAIL = 0.025;
const INDEX_BITS = 0x7fffffff;
const INDEX_UNIT = 2 ** -31;

/**
 * The 95 % interval of the overall agreement by bootstrap over its units (percentiles of 1,000 resamples,
 * seeded): how far α might have come out otherwise with other proposals of the same kind. Resamples in which
 * nothing varies have no α and are left out; null where none has one.
 */
export function agreementInterval(sheet: ScoreSheet, seed: string): [number, number] | null {
  const units = sheet
    .flatMap(({ cells }) => cells)
    .map(({ given }) => given.map(({ level }) => level))
    .filter((levels) => levels.length >= 2);
  const resampled = new Resampling(units);
  const random = Random.of(`agreement ${seed}`);
  const alphas: number[] = [];
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const alpha = resampled.alpha(random);
    if (alpha !== null) alphas.push(alpha);
  }
  alphas.sort((a, b) => a - b);
  const [low, high] = [
    alphas[Math.floor(TAIL * alphas.length)],
    alphas[Math.ceil((1 - TAIL) * alphas.length) - 1],
  ];
  return low === undefined || high === undefined ? null : [low, high];
}

/**
 * Units laid out by pattern, which is the levels given in whatever order: there are far fewer patterns than
 * units, and a resample only counts how often it meets each.
 */
class Resampling {
  readonly #patternOf: Int32Array;
  readonly #starts: Int32Array;
  readonly #levels: Int32Array;
  readonly #chosen: Int32Array;
  readonly #counts: Float64Array;
  readonly #meanRanks: Float64Array;

  constructor(units: readonly (readonly number[])[]) {
    const distinct = [...new Set(units.flat())].toSorted((a, b) => a - b);
    const numberOf = new Map(distinct.map((level, index) => [level, index]));
    const sorted = units.map((levels) => levels.toSorted((a, b) => a - b));
    const patterns = [...new Map(sorted.map((levels) => [levels.join(), levels])).entries()];
    const patternNumber = new Map(patterns.map(([key], index) => [key, index]));
    let start = 0;
    this.#patternOf = Int32Array.from(sorted, (levels) => Number(patternNumber.get(levels.join())));
    this.#starts = Int32Array.from([0, ...patterns.map(([, { length }]) => (start += length))]);
    this.#levels = Int32Array.from(
      patterns.flatMap(([, levels]) => levels),
      (level) => Number(numberOf.get(level)),
    );
    this.#chosen = new Int32Array(units.length);
    this.#counts = new Float64Array(patterns.length);
    this.#meanRanks = new Float64Array(distinct.length);
  }

  /** α of as many units as there are, drawn with replacement. */
  alpha(random: Random): number | null {
    this.#resample(random);
    const [starts, levels, counts, ranks] = [this.#starts, this.#levels, this.#counts, this.#meanRanks];
    ranks.fill(0);
    for (let pattern = 0; pattern < counts.length; pattern++) {
      for (let at = Number(starts[pattern]); at < Number(starts[pattern + 1]); at++) {
        const level = Number(levels[at]);
        ranks[level] = Number(ranks[level]) + Number(counts[pattern]);
      }
    }
    const { expected, total } = rankLevels(ranks);
    if (expected === 0) return null;
    let observed = 0;
    for (let pattern = 0; pattern < counts.length; pattern++) {
      const [start, end] = [Number(starts[pattern]), Number(starts[pattern + 1])];
      observed += Number(counts[pattern]) * disagreement(levels, ranks, start, end);
    }
    return 1 - ((total - 1) / total) * (observed / expected);
  }

  #resample(random: Random): void {
    const [patternOf, chosen, counts] = [this.#patternOf, this.#chosen, this.#counts];
    random.fill(chosen);
    counts.fill(0);
    for (let draw = 0; draw < chosen.length; draw++) {
      const unit = ((Number(chosen[draw]) & INDEX_BITS) * chosen.length * INDEX_UNIT) | 0;
      const pattern = Number(patternOf[unit]);
      counts[pattern] = Number(counts[pattern]) + 1;
    }
  }
}

/** Turns the counts of the levels into their mean ranks about the middle, and adds up their squares. */
function rankLevels(counts: Float64Array): { expected: number; total: number } {
  let total = 0;
  for (let level = 0; level < counts.length; level++) total += Number(counts[level]);
  let before = -total / 2;
  let expected = 0;
  for (let level = 0; level < counts.length; level++) {
    const count = Number(counts[level]);
    const meanRank = before + count / 2;
    expected += count * meanRank * meanRank;
    counts[level] = meanRank;
    before += count;
  }
  return { expected, total };
}

/** Of one unit of m scores: m/(m − 1) times the squared deviations of their mean ranks. */
function disagreement(levels: Int32Array, ranks: Float64Array, start: number, end: number): number {
  const count = end - start;
  let sum = 0;
  for (let at = start; at < end; at++) sum += Number(ranks[Number(levels[at])]);
  const mean = sum / count;
  let squares = 0;
  for (let at = start; at < end; at++) squares += (Number(ranks[Number(levels[at])]) - mean) ** 2;
  return (count / (count - 1)) * squares;
}
