import type { Certainty } from "./certainty.ts";

/**
 * How certain a rank is, as a sentence needs it: always this rank, this rank in so many of 100 simulations, or
 * between two ranks in so many of 100. The words are the languages' own.
 */
export type RankInWords =
  | { code: "always"; rank: number }
  | { code: "mostly"; rank: number; ofHundred: number }
  | { code: "between"; from: number; to: number; ofHundred: number };

// So that 0.29, which times 100 is a hair less than 29, is not told as 28.
const TOLERANCE = 1e-9;

/** Rounds down: a rank that failed once in ten thousand times did not hold in 100 of 100. */
export function rankInWords({ interval, coverage }: Pick<Certainty, "interval" | "coverage">): RankInWords {
  const [from, to] = interval;
  const ofHundred = Math.floor(100 * coverage + TOLERANCE);
  if (from < to) return { code: "between", from, to, ofHundred };
  return ofHundred === 100 ? { code: "always", rank: from } : { code: "mostly", rank: from, ofHundred };
}
