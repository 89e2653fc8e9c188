import { byId } from "#lib/domain/criteria/canonical-order.ts";
import { agreement } from "#lib/domain/scoring/agreement.ts";
import type { Agreement } from "#lib/domain/scoring/agreement.ts";
import { scoreProposals } from "#lib/domain/scoring/score-proposals.ts";
import type { IncompleteProposal } from "#lib/domain/scoring/score-proposals.ts";
import { scoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import type { DecisionTable } from "./decision-table.ts";
import { quadrant } from "./quadrant.ts";
import type { Quadrant } from "./quadrant.ts";
import { rank } from "./rank.ts";

export type RankedProposal = {
  id: string;
  impact: number | null;
  readiness: number | null;
  priority: number;
  rank: number;
  quadrant: Quadrant | null;
};

/** Proposals by id, not by rank: the order of the file says nothing, `rank` does. */
export type Results = {
  proposals: RankedProposal[];
  agreement: Agreement;
  incomplete: IncompleteProposal[];
};

/**
 * The whole method, from a decision table to its results, in full double precision: the order of the
 * table's rows changes nothing, not even the last bit.
 */
export function rankTable(table: DecisionTable): Results {
  const { alpha, threshold } = table.method;
  const sheet = scoreSheet(table);
  const { complete, incomplete } = scoreProposals(sheet, alpha);
  return {
    proposals: rank(complete)
      .map(({ id, impact, readiness, priority, rank }) => ({
        id,
        impact,
        readiness,
        priority,
        rank,
        quadrant: quadrant(impact, readiness, threshold),
      }))
      .toSorted(byId),
    agreement: agreement(sheet),
    incomplete,
  };
}
