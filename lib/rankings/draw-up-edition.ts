import type { Transaction } from "#lib/db/scope.ts";
import { editionInputs, type EditionInputs } from "#lib/domain/rankings/bundle.ts";
import type { DecisionTable } from "#lib/domain/rankings/decision-table.ts";
import type { CheckedCondition } from "#lib/domain/rankings/publication-conditions.ts";
import { rankTable, type Results } from "#lib/domain/rankings/rank-table.ts";
import { conditionsOfRound } from "./conditions-of-round.ts";
import { frozenRound } from "./frozen-round.ts";
import { nextEdition } from "./next-edition.ts";
import { proposalId, roundPapers } from "./round-papers.ts";

/** The edition that publishing a round would make now, with everything its row in the database needs. */
export interface DrawnUpEdition {
  inputs: EditionInputs;
  table: DecisionTable;
  /** The ranking without how certain it is, which takes longer than a page may. */
  results: Results;
  sequence: number;
  replacesId: string | null;
  /** The proposals in it, by the id they have in the bundle. */
  proposalIds: ReadonlyMap<string, string>;
}

/** Draws up the next edition of a round, and what stands in its way; the edition is null with nothing to rank. */
export async function drawUpEdition(
  tx: Transaction,
  { roundId, reason, now }: { roundId: string; reason: string | null; now: Date },
): Promise<{ edition: DrawnUpEdition | null; conditions: CheckedCondition[] }> {
  const papers = await roundPapers(tx, roundId);
  const { slug, sequence, replaces, previousHash } = await nextEdition(tx, papers.round);
  const imprint = { edition: slug, replaces: replaces?.slug ?? null, previousHash, publishedAt: now, reason };
  const built = editionInputs(frozenRound(papers, imprint));
  if (!built.ok) return { edition: null, conditions: conditionsOfRound(papers, null) };
  const results = rankTable(built.value.table);
  return {
    edition: {
      ...built.value,
      results,
      sequence,
      replacesId: replaces?.id ?? null,
      proposalIds: new Map(papers.proposals.map((proposal) => [proposalId(proposal), proposal.id])),
    },
    conditions: conditionsOfRound(papers, results),
  };
}
