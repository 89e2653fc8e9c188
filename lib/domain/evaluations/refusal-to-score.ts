import type { Reason } from "#lib/domain/reasons.ts";
import type { Phase } from "#lib/domain/rounds/phases.ts";
import { isOpenToItsEvaluator, type EvaluationState } from "./states.ts";

export interface ScoringMoment {
  phase: Phase;
  state: EvaluationState;
  /** Was it final before, and reopened by the quality lead? */
  reopened: boolean;
  /** Is the published round being corrected? */
  correcting: boolean;
  /** Milliseconds since 1970. */
  now: number;
  evaluatingUntil: number;
}

/** Can evaluators be assigned: once there are nominations, and as long as those who are can still score? */
export function isOpenToAssignment(phase: Phase): boolean {
  return phase === "nominating" || phase === "evaluating";
}

/** May final evaluations be reopened, and be written again? In deliberation, and in the correction of an edition. */
export function isOpenToReopening(phase: Phase, correcting: boolean): boolean {
  return phase === "deliberating" || (phase === "published" && correcting);
}

/** Can a level still become another one: by its evaluator while evaluation runs, or after a reopening? */
export function mayLevelsStillChange(phase: Phase, correcting: boolean): boolean {
  return phase === "evaluating" || isOpenToReopening(phase, correcting);
}

/** Why an evaluator cannot write an evaluation now, or null: scoring ends with its date, but for what is reopened. */
export function refusalToScore({
  phase,
  state,
  reopened,
  correcting,
  now,
  evaluatingUntil,
}: ScoringMoment): Reason | null {
  if (!isOpenToItsEvaluator(state)) return "evaluationFinal";
  if (reopened && isOpenToReopening(phase, correcting)) return null;
  if (phase !== "evaluating") return "roundNotEvaluating";
  return now > evaluatingUntil ? "evaluatingClosed" : null;
}
