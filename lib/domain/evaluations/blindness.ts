import { isDeliberatedOrLater, type Phase } from "#lib/domain/rounds/phases.ts";
import type { EvaluationState } from "./states.ts";

/**
 * An evaluator sees no other evaluation of a proposal before the round is deliberating, and only if their own is
 * final. The policy `evaluation_is_read_by_its_evaluator` says the same.
 */
export function mayEvaluatorSeeOthers(phase: Phase, own: EvaluationState): boolean {
  return isDeliberatedOrLater(phase) && own === "final";
}

/**
 * Is a person whose own evaluations in a round stand so blind to its order? What the others gave can be read from it.
 * No other role lifts that: a quality lead who evaluates sees it when deliberation starts, as every evaluator does.
 */
export function isBlindInRound(phase: Phase, own: readonly EvaluationState[]): boolean {
  return !isDeliberatedOrLater(phase) && own.some((state) => state !== "recused");
}
