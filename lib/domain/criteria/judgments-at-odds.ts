import type { Judgment } from "./pairwise-comparison.ts";
import type { Weights } from "./weights.ts";

/** A judgment beside what the weights say: `fitting` is the quotient of the two, `factor` how many times apart they are. */
export type JudgmentAtOdds = { judgment: Judgment; fitting: number; factor: number };

/**
 * The judgments of a pairwise comparison, the one to look at first at the head: that which the weights drawn
 * from all of them bear out least, a_ij·w_j/w_i being farthest from 1 either way (Saaty, "Decision-making with
 * the AHP: Why is the principal eigenvector necessary", EJOR 145, 2003). Judgments as far apart keep their order.
 */
export function judgmentsAtOdds(judgments: readonly Judgment[], weights: Weights): JudgmentAtOdds[] {
  return judgments
    .map((judgment) => {
      const fitting = Number(weights[judgment.criterion]) / Number(weights[judgment.over]);
      return { judgment, fitting, factor: Math.max(judgment.times / fitting, fitting / judgment.times) };
    })
    .toSorted((a, b) => b.factor - a.factor);
}
