import { byCodeUnit, byId } from "#lib/domain/criteria/canonical-order.ts";
import type { Criterion } from "#lib/domain/criteria/criterion.ts";
import type { Evaluator, EvaluatorGroup, Score } from "./score.ts";

export type GivenLevel = { group: EvaluatorGroup; level: number };

/** The levels given to one proposal on one criterion, by group, then level; empty where nobody could judge. */
export type Cell = { criterion: Criterion; given: readonly GivenLevel[] };

/** Proposals by id, each with one cell for every criterion, by id. */
export type ScoreSheet = readonly { proposal: string; cells: readonly Cell[] }[];

export type ScoredTable = {
  criteria: readonly Criterion[];
  evaluators: readonly Evaluator[];
  proposals: readonly { id: string }[];
  scores: readonly Score[];
};

/**
 * Lays the scores out in the canonical order, in which everything else is computed.
 * Throws RangeError where a score names an unknown proposal, criterion or evaluator: a decision table
 * that was parsed has none.
 */
export function scoreSheet(table: ScoredTable): ScoreSheet {
  const criteria = table.criteria.toSorted(byId);
  const sheet = table.proposals.toSorted(byId).map(({ id }) => ({
    proposal: id,
    cells: criteria.map((criterion) => ({ criterion, given: new Array<GivenLevel>() })),
  }));

  const groups = new Map(table.evaluators.map(({ id, group }) => [id, group]));
  const cells = new Map(
    sheet.map((row) => [row.proposal, new Map(row.cells.map((cell) => [cell.criterion.id, cell.given]))]),
  );
  for (const { proposal, evaluator, criterion, level } of table.scores) {
    const group = groups.get(evaluator);
    const given = cells.get(proposal)?.get(criterion);
    if (!group || !given) throw new RangeError(`Not of this table: ${proposal}, ${evaluator}, ${criterion}`);
    given.push({ group, level });
  }

  for (const { given } of sheet.flatMap((row) => row.cells)) given.sort(byGroupThenLevel);
  return sheet;
}

function byGroupThenLevel(a: GivenLevel, b: GivenLevel): number {
  return byCodeUnit(a.group, b.group) || a.level - b.level;
}
