import type { EvaluatorGroup } from "#lib/domain/scoring/score.ts";

/** What a proposal lacks: evaluations under the round's minimum, and groups that have given none. */
export interface ShortOf {
  evaluations: number;
  groups: readonly EvaluatorGroup[];
}

interface Given {
  minimum: number;
  needed: readonly EvaluatorGroup[];
  /** The group of each evaluation that counts: final ones for progress, assigned ones for assignment. */
  evaluations: readonly EvaluatorGroup[];
}

/** What a proposal lacks to have the minimum of evaluations with every group that is needed, or null. */
export function shortOfEvaluations({ minimum, needed, evaluations }: Given): ShortOf | null {
  const groups = needed.filter((group) => !evaluations.includes(group));
  const missing = Math.max(minimum - evaluations.length, groups.length);
  return missing > 0 ? { evaluations: missing, groups } : null;
}
