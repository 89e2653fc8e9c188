export const DIMENSIONS = ["impact", "readiness"] as const;

/** Impact (what developing the service changes for people) or readiness (how ready the organisation is). */
export type Dimension = (typeof DIMENSIONS)[number];

/** One question of the evaluation. `weight` is its share of its dimension: the weights of a dimension sum to 1. */
export type Criterion = { id: string; dimension: Dimension; weight: number };

/** How far the weights of a dimension may sum from 1. */
export const WEIGHT_SUM_TOLERANCE = 1e-9;
