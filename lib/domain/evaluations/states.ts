export const evaluationStates = ["assigned", "inProgress", "final", "recused"] as const;

export type EvaluationState = (typeof evaluationStates)[number];

/** What becomes of an evaluation: scored, made final, reopened while deliberating, or given back with a reason. */
const followers: Record<EvaluationState, readonly EvaluationState[]> = {
  assigned: ["inProgress", "final", "recused"],
  inProgress: ["inProgress", "final", "recused"],
  final: ["inProgress"],
  recused: [],
};

export function stateCanFollow(from: EvaluationState, to: EvaluationState): boolean {
  return followers[from].includes(to);
}

/** Is it still the evaluator's to write? */
export function isOpenToItsEvaluator(state: EvaluationState): boolean {
  return state === "assigned" || state === "inProgress";
}
