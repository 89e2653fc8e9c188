import type { EvaluatorGroup } from "#lib/domain/scoring/score.ts";
import { areInOneLine, type Parents } from "./conflict-of-interest.ts";

/**
 * The group an evaluator scores in: the quality team, which sits in the organisation `quality`, or the ministries.
 * An evaluator of no organisation is of the quality team.
 */
export function groupOfEvaluator(
  organisation: string | null,
  quality: string,
  parents: Parents,
): EvaluatorGroup {
  return organisation === null || areInOneLine(organisation, quality, parents) ? "quality" : "ministry";
}

/**
 * The groups that must have scored a proposal: both, but for a proposal of the quality team's own organisation,
 * which the ministries evaluate alone.
 */
export function groupsNeeded(
  proposing: string,
  quality: string,
  parents: Parents,
): readonly EvaluatorGroup[] {
  return areInOneLine(proposing, quality, parents) ? ["ministry"] : ["ministry", "quality"];
}
