import type { EvaluatorGroup } from "./score.ts";

/**
 * One evaluator's levels for one proposal, without the evaluator: nothing below needs to know who it was.
 * A null level is "cannot judge".
 */
export type Evaluation = {
  proposal: string;
  group: EvaluatorGroup;
  levels: readonly { criterion: string; level: number | null }[];
};
