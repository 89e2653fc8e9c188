import { dimensionShares } from "#lib/domain/scoring/priority.ts";
import type { Dimension } from "#lib/domain/criteria/criterion.ts";
import type { Ranking, RankedCriterion } from "#lib/rankings/read-ranking.ts";

/** Why one criterion counted as it did for one proposal. */
export interface CriterionReason {
  criterion: RankedCriterion;
  /** From 1 to 5, where the mean of the groups stands on the scale of levels; null where nobody could judge. */
  level: number | null;
  /** Points of the dimension's index, and how many there were to gain. */
  points: number;
  possible: number;
  /** Points of the priority gained, and left on the table. */
  gained: number;
  lost: number;
  /** The levels that were given, the lowest first. */
  given: readonly number[];
}

/** The reasons of a proposal's place, in the order of the criteria. */
export function criterionReasons(ranking: Ranking, proposal: string): CriterionReason[] {
  const { table, contributions } = ranking;
  const shares = dimensionShares(table.criteria, table.method.alpha);
  const found = new Map((contributions.get(proposal) ?? []).map((entry) => [entry.criterion, entry]));
  return ranking.criteria.map((criterion) => {
    const contribution = found.get(criterion.id);
    const points = contribution?.indexPoints ?? 0;
    const possible = contribution?.possiblePoints ?? 100 * criterion.weight;
    const gained = contribution?.priorityPoints ?? 0;
    return {
      criterion,
      level: contribution ? 1 + 4 * contribution.value : null,
      points,
      possible,
      gained,
      lost: shares[criterion.dimension] * possible - gained,
      given: table.scores
        .filter((score) => score.proposal === proposal && score.criterion === criterion.id)
        .map(({ level }) => level)
        .toSorted((a, b) => a - b),
    };
  });
}

const TELLING = 3;

/** The criteria that raised a proposal most, and those that held it back most. */
export function tellingReasons(reasons: readonly CriterionReason[]) {
  const top = (by: "gained" | "lost") =>
    reasons
      .filter((reason) => reason[by] > 0)
      .toSorted((a, b) => b[by] - a[by])
      .slice(0, TELLING);
  return { strongest: top("gained"), weakest: top("lost") };
}

export function ofDimension(reasons: readonly CriterionReason[], dimension: Dimension): CriterionReason[] {
  return reasons.filter(({ criterion }) => criterion.dimension === dimension);
}
