import { criterionValue } from "./criterion-value.ts";
import { dimensionIndex } from "./dimension-index.ts";
import type { CriterionValue } from "./dimension-index.ts";
import { dimensionShares, priority } from "./priority.ts";
import type { Cell, ScoreSheet } from "./score-sheet.ts";

export type ScoredProposal = {
  id: string;
  values: readonly CriterionValue[];
  impact: number | null;
  readiness: number | null;
  priority: number;
};

export type IncompleteProposal = { id: string; missing: string[] };

export type ScoredProposals = { complete: ScoredProposal[]; incomplete: IncompleteProposal[] };

/**
 * Indices and priority of every proposal, by id, with `alpha` the balance between impact and readiness.
 * A proposal with a criterion that nobody scored is incomplete: listed apart with the criteria it misses.
 */
export function scoreProposals(sheet: ScoreSheet, alpha: number): ScoredProposals {
  const complete: ScoredProposal[] = [];
  const incomplete: IncompleteProposal[] = [];
  for (const { proposal, cells } of sheet) {
    const { values, missing } = valuesOf(cells);
    if (missing.length > 0) incomplete.push({ id: proposal, missing });
    else complete.push({ id: proposal, values, ...indicesOf(values, alpha) });
  }
  return { complete, incomplete };
}

function valuesOf(cells: readonly Cell[]): { values: CriterionValue[]; missing: string[] } {
  const valued = cells.map(({ criterion, given }) => ({ criterion, value: criterionValue(given) }));
  return {
    values: valued.flatMap(({ criterion, value }) => (value === null ? [] : [{ criterion, value }])),
    missing: valued.filter(({ value }) => value === null).map(({ criterion }) => criterion.id),
  };
}

function indicesOf(values: readonly CriterionValue[], alpha: number) {
  const impact = dimensionIndex(values, "impact");
  const readiness = dimensionIndex(values, "readiness");
  const criteria = values.map(({ criterion }) => criterion);
  return { impact, readiness, priority: priority(impact, readiness, dimensionShares(criteria, alpha)) };
}
