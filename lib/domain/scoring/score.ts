export const EVALUATOR_GROUPS = ["ministry", "quality"] as const;

/** The quality team, or the ministries related to the proposal. */
export type EvaluatorGroup = (typeof EVALUATOR_GROUPS)[number];

export type Evaluator = { id: string; group: EvaluatorGroup };

/** One evaluator's level on one criterion of one proposal. "Cannot judge" is no score at all, never a zero. */
export type Score = { proposal: string; evaluator: string; criterion: string; level: number };
