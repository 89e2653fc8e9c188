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

/** Every group, in the order in which they are named. */
export const evaluatorGroups = ["ministry", "quality"] as const satisfies readonly EvaluatorGroup[];

interface Asked {
  proposing: string;
  quality: string;
  parents: Parents;
  /** The groups that the round asks. */
  groups: readonly EvaluatorGroup[];
}

/**
 * The groups that must have scored a proposal: those that the round asks, but for a proposal of the quality team's
 * own organisation, which the ministries evaluate alone.
 */
export function groupsNeeded({ proposing, quality, parents, groups }: Asked): readonly EvaluatorGroup[] {
  if (areInOneLine(proposing, quality, parents)) return ["ministry"];
  return evaluatorGroups.filter((group) => groups.includes(group));
}
