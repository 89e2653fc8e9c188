import { movements, type Movement } from "#lib/domain/rankings/movements.ts";
import { canonicalJson } from "#lib/domain/rankings/canonical.ts";
import type { RankedRow, Ranking } from "./read-ranking.ts";

export interface Comparison {
  movements: readonly Movement<RankedRow>[];
  /** Were both computed by the same criteria, weights, balance and threshold? */
  sameMethod: boolean;
}

/** What became of each service from one ranking to a later one. */
export function compareRankings(earlier: Ranking, later: Ranking): Comparison {
  return {
    movements: movements(earlier.rows, later.rows),
    sameMethod: methodOf(earlier) === methodOf(later),
  };
}

function methodOf({ table: { criteria, method } }: Ranking): string {
  const weights = criteria.map(({ id, dimension, weight }) => ({ id, dimension, weight }));
  return canonicalJson({ weights, alpha: method.alpha, threshold: method.threshold });
}
