import { criterionValue } from "#lib/domain/scoring/criterion-value.ts";
import { levelValue } from "#lib/domain/scoring/level.ts";
import { EVALUATOR_GROUPS } from "#lib/domain/scoring/score.ts";
import type { Cell, ScoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import type { Random } from "./random.ts";

const HALVES = EVALUATOR_GROUPS.length;

/**
 * The scores of complete proposals, laid out to be drawn quickly: of each cell two lists of values, one a
 * group (the same twice where one group scored alone), so that the first bit of a word chooses the group and
 * the other 31 the score.
 */
export class ScoreDraws {
  /** How many values a list has; every list has room for as many as the longest. */
  readonly #counts: Uint16Array;
  readonly #room: number;
  readonly #values: Float64Array;
  readonly #words: Int32Array;

  constructor(sheet: ScoreSheet, uncertainty: "drawn" | "mean") {
    const halves = sheet
      .flatMap(({ cells }) => cells)
      .flatMap((cell) => (uncertainty === "mean" ? meanTwice(cell) : valuesByGroup(cell)));
    this.#counts = Uint16Array.from(halves, ({ length }) => length);
    this.#room = this.#counts.reduce((longest, count) => Math.max(longest, count), 0);
    this.#values = new Float64Array(this.#room * halves.length);
    for (const [index, half] of halves.entries()) this.#values.set(half, this.#room * index);
    this.#words = new Int32Array(halves.length / HALVES);
  }

  /** Draws every score and adds up `priorities`, one a proposal, with `points` for each criterion. */
  draw(random: Random, points: Float64Array, priorities: Float64Array): void {
    const [words, counts, room, values] = [this.#words, this.#counts, this.#room, this.#values];
    random.fill(words);
    let cell = 0;
    for (let proposal = 0; proposal < priorities.length; proposal++) {
      let sum = 0;
      for (let criterion = 0; criterion < points.length; criterion++) {
        const word = Number(words[cell]);
        const half = HALVES * cell + (word >>> 31);
        const count = Number(counts[half]);
        // ⌊31 bits × count / 2³¹⌋ by whole numbers of 32 bits.
        const place =
          (Math.imul((word >>> 16) & 0x7fff, count) + (Math.imul(word & 0xffff, count) >>> 16)) >>> 15;
        sum += Number(points[criterion]) * Number(values[room * half + place]);
        cell += 1;
      }
      priorities[proposal] = sum;
    }
  }
}

function valuesByGroup({ given }: Cell): number[][] {
  const groups = EVALUATOR_GROUPS.map((group) =>
    given.filter((score) => score.group === group).map(({ level }) => levelValue(level)),
  ).filter((values) => values.length > 0);
  return groups.length === HALVES ? groups : [...groups, ...groups];
}

function meanTwice({ given }: Cell): number[][] {
  // Of a complete proposal, so there is one.
  const value = Number(criterionValue(given));
  return [[value], [value]];
}
