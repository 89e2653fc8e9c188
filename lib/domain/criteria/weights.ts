/** The weight of each criterion by its id; within a dimension they sum to 1. */
export type Weights = Readonly<Record<string, number>>;

export type WeightsRefusal =
  | "comparedWithItself"
  | "missingJudgment"
  | "negativeWeight"
  | "noCriteria"
  | "notFinite"
  | "onlyZeros"
  | "ratioBelowOne"
  | "repeatedCriterion"
  | "repeatedJudgment"
  | "timesOutsideScale"
  | "tooManyCriteria"
  | "unknownCriterion"
  | "whiteCardsDoNotFit";

/** `at` is the criterion or the dimension that the reason is about, null where it is about the whole. */
export type WeightsRefused = { ok: false; reason: WeightsRefusal; at: string | null };

export type WeightsOutcome = { ok: true; value: Weights } | WeightsRefused;

/** A refusal of the whole, or of the criterion or dimension `at`. */
export function refuseWeights(reason: WeightsRefusal, at: string | null = null): WeightsRefused {
  return { ok: false, reason, at };
}

/** The first id that stands twice in the list, or null. */
export function repeatedCriterion(criteria: readonly string[]): string | null {
  return criteria.find((id, index) => criteria.indexOf(id) < index) ?? null;
}
