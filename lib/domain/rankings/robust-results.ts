import { byId } from "#lib/domain/criteria/canonical-order.ts";
import { certainty } from "#lib/domain/robustness/certainty.ts";
import type { Certainty } from "#lib/domain/robustness/certainty.ts";
import { weightIntervals } from "#lib/domain/robustness/sensitivity.ts";
import type { WeightIntervals } from "#lib/domain/robustness/sensitivity.ts";
import { simulate } from "#lib/domain/robustness/simulate.ts";
import { tiers } from "#lib/domain/robustness/tiers.ts";
import { agreementInterval } from "#lib/domain/scoring/agreement-interval.ts";
import type { Agreement } from "#lib/domain/scoring/agreement.ts";
import { dimensionShares } from "#lib/domain/scoring/priority.ts";
import { scoreProposals } from "#lib/domain/scoring/score-proposals.ts";
import { scoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import type { DecisionTable } from "./decision-table.ts";
import { rank } from "./rank.ts";
import { rankTable } from "./rank-table.ts";
import type { RankedProposal, Results } from "./rank-table.ts";

/** Up to this many proposals every pair is compared even where the method does not ask for it. */
export const MOST_PAIRED = 100;

export type RobustProposal = RankedProposal & { tier: number } & Certainty;

/** The results with how certain they are. Rows and columns of `pairwise` are the proposals, in their order. */
export type RobustResults = Omit<Results, "proposals" | "agreement"> & {
  proposals: RobustProposal[];
  pairwise: number[][] | null;
  sensitivity: Readonly<Record<string, WeightIntervals>>;
  agreement: Agreement & { interval: [number, number] | null };
};

/** The whole method with the simulation: the same table gives the same results to the last bit, anywhere. */
export function robustResults(table: DecisionTable): RobustResults {
  const { method } = table;
  const criteria = table.criteria.toSorted(byId);
  const sheet = scoreSheet(table);
  const { proposals, agreement, incomplete } = rankTable(table);
  const { complete } = scoreProposals(sheet, method.alpha);
  const rows = new Set(complete.map(({ id }) => id));
  const tally = simulate(
    sheet.filter(({ proposal }) => rows.has(proposal)),
    criteria,
    method,
  );

  const indexOf = new Map(complete.map(({ id }, index) => [id, index]));
  const beats = (one: string, other: string) =>
    tally.beats(Number(indexOf.get(one)), Number(indexOf.get(other)));
  const ranking = rank(complete);
  const tierOf = tiers(
    ranking.map(({ id }) => id),
    beats,
  );
  const shares = dimensionShares(criteria, method.alpha);
  return {
    proposals: proposals.map((proposal, index) => ({
      ...proposal,
      tier: Number(tierOf.get(proposal.id)),
      ...certainty(tally, index, { criteria, topK: method.topK }),
    })),
    pairwise: method.pairwise || complete.length <= MOST_PAIRED ? tally.allPairs() : null,
    sensitivity: Object.fromEntries(
      criteria.map((criterion) => [
        criterion.id,
        weightIntervals(ranking, criterion, { shares, topK: method.topK }),
      ]),
    ),
    agreement: { ...agreement, interval: agreementInterval(sheet, method.seed) },
    incomplete,
  };
}
