import type { Dimension } from "#lib/domain/criteria/criterion.ts";
import { HIGHEST_INDEX } from "#lib/domain/scoring/dimension-index.ts";
import { dimensionShares } from "#lib/domain/scoring/priority.ts";
import type { ScoredProposal } from "#lib/domain/scoring/score-proposals.ts";
import { scoreProposals } from "#lib/domain/scoring/score-proposals.ts";
import { scoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import type { DecisionTable } from "./decision-table.ts";

/**
 * What one criterion brings to a proposal: its value v (0 to 1), `indexPoints` = 100·w·v of its dimension's
 * index out of `possiblePoints` = 100·w, and `priorityPoints` of the priority. Index points of a dimension
 * sum to the index, priority points of a proposal to its priority.
 */
export type Contribution = {
  criterion: string;
  dimension: Dimension;
  value: number;
  indexPoints: number;
  possiblePoints: number;
  priorityPoints: number;
};

/** Why each ranked proposal stands where it stands: its criteria, the most telling for the priority first. */
export function contributions(table: DecisionTable): ReadonlyMap<string, Contribution[]> {
  const { complete } = scoreProposals(scoreSheet(table), table.method.alpha);
  return new Map(complete.map((proposal) => [proposal.id, contributionsOf(proposal, table)]));
}

function contributionsOf({ values }: ScoredProposal, { criteria, method }: DecisionTable): Contribution[] {
  const shares = dimensionShares(criteria, method.alpha);
  return values
    .map(({ criterion: { id, dimension, weight }, value }) => ({
      criterion: id,
      dimension,
      value,
      indexPoints: HIGHEST_INDEX * weight * value,
      possiblePoints: HIGHEST_INDEX * weight,
      priorityPoints: shares[dimension] * HIGHEST_INDEX * weight * value,
    }))
    .toSorted((a, b) => b.priorityPoints - a.priorityPoints);
}
