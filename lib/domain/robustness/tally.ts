import type { Places } from "./places.ts";

/** A proposal beside itself: a tie in every draw. */
const EVEN = 0.5;

/** What the draws of a simulation came to. Proposals and criteria are named by their index, places count from 0. */
export class Tally {
  readonly proposals: number;
  readonly criteria: number;
  readonly draws: number;
  /** Row by row, in how many draws each proposal held each place; m equals hold 1/m of each of their places. */
  readonly held: Float64Array;
  /** Row by row, for each proposal the sum of the weights of the draws it came first in, by its share in them. */
  readonly firstWeights: Float64Array;
  // The place of every proposal in every draw: two bytes each, and any pair can be compared afterwards.
  readonly #places: Uint16Array;

  constructor(proposals: number, criteria: number, draws: number) {
    this.proposals = proposals;
    this.criteria = criteria;
    this.draws = draws;
    this.held = new Float64Array(proposals * proposals);
    this.firstWeights = new Float64Array(proposals * criteria);
    this.#places = new Uint16Array(proposals * draws);
  }

  add(draw: number, { order, sizes }: Places, weights: Float64Array): void {
    const [held, places, row] = [this.held, this.#places, draw * this.proposals];
    let end = 0;
    for (let first = 0; first < order.length; first = end) {
      end = first + Number(sizes[first]);
      if (end - first === 1 && first > 0) {
        // Nearly every place: one proposal alone.
        const proposal = Number(order[first]);
        const cell = proposal * order.length + first;
        places[row + proposal] = first;
        held[cell] = Number(held[cell]) + 1;
        continue;
      }
      const share = 1 / (end - first);
      for (let member = first; member < end; member++) {
        const proposal = Number(order[member]);
        places[row + proposal] = first;
        const cells = proposal * order.length;
        for (let cell = cells + first; cell < cells + end; cell++) held[cell] = Number(held[cell]) + share;
        if (first === 0) this.#addFirst(proposal, share, weights);
      }
    }
  }

  #addFirst(proposal: number, share: number, weights: Float64Array): void {
    const cells = proposal * this.criteria;
    for (let criterion = 0; criterion < weights.length; criterion++) {
      this.firstWeights[cells + criterion] =
        Number(this.firstWeights[cells + criterion]) + share * Number(weights[criterion]);
    }
  }

  /** How probably one proposal stands above another; a tie counts half. */
  beats(proposal: number, other: number): number {
    let lead = 0;
    for (let row = 0; row < this.#places.length; row += this.proposals) {
      lead += Math.sign(Number(this.#places[row + other]) - Number(this.#places[row + proposal]));
    }
    return probability(lead, this.draws);
  }

  /** {@link beats} of every pair, row by row. */
  allPairs(): number[][] {
    const leads = new Int32Array((this.proposals * (this.proposals - 1)) / 2);
    for (let row = 0; row < this.#places.length; row += this.proposals) this.#addLeads(leads, row);
    const pairs = Array.from({ length: this.proposals }, () => new Array<number>(this.proposals).fill(EVEN));
    let cell = 0;
    for (const [proposal, row] of pairs.entries()) {
      for (const [step, reverse] of pairs.slice(proposal + 1).entries()) {
        const lead = Number(leads[cell]);
        row[proposal + 1 + step] = probability(lead, this.draws);
        reverse[proposal] = probability(-lead, this.draws);
        cell += 1;
      }
    }
    return pairs;
  }

  #addLeads(leads: Int32Array, row: number): void {
    const places = this.#places.subarray(row, row + this.proposals);
    let cell = 0;
    for (let proposal = 0; proposal < places.length; proposal++) {
      const place = Number(places[proposal]);
      for (let other = proposal + 1; other < places.length; other++) {
        const ahead = Number(places[other]) - place;
        // The sign of the difference without a branch, which would be guessed wrong half the time.
        leads[cell] = Number(leads[cell]) + ((ahead >> 31) | (-ahead >>> 31));
        cell += 1;
      }
    }
  }
}

/** Of `draws`, won less lost; what is neither is a tie. */
function probability(lead: number, draws: number): number {
  return (draws + lead) / (2 * draws);
}
