import type { Reason } from "#lib/domain/reasons.ts";
import type { Phase } from "#lib/domain/rounds/phases.ts";
import { isOpenToItsEvaluator, type EvaluationState } from "./states.ts";

export interface ScoringMoment {
  phase: Phase;
  state: EvaluationState;
  /** Was it final before, and reopened by the quality lead? */
  reopened: boolean;
  /** Milliseconds since 1970. */
  now: number;
  evaluatingUntil: number;
}

/** Why an evaluator cannot write an evaluation now, or null: scoring ends with its date, but for what is reopened. */
export function refusalToScore({
  phase,
  state,
  reopened,
  now,
  evaluatingUntil,
}: ScoringMoment): Reason | null {
  if (!isOpenToItsEvaluator(state)) return "evaluationFinal";
  if (phase === "deliberating" && reopened) return null;
  if (phase !== "evaluating") return "roundNotEvaluating";
  return now > evaluatingUntil ? "evaluatingClosed" : null;
}
