import { z } from "zod";
import { contributions, type Contribution } from "#lib/domain/rankings/contributions.ts";
import { parseDecisionTable, type DecisionTable } from "#lib/domain/rankings/decision-table.ts";
import { rank } from "#lib/domain/rankings/rank.ts";
import { editionContent } from "./open-data.ts";

const content = editionContent.extend({
  publishedAt: z.iso.datetime().transform((moment) => new Date(moment)),
});

type Content = z.output<typeof content>;
export type RankedCriterion = Content["criteria"][number];
export type NamedProposal = Content["proposals"][number];
export type RankedRow = NamedProposal & Content["results"]["proposals"][number];
export type IncompleteRow = NamedProposal & Content["results"]["incomplete"][number];

/** A ranking as screens read it: from a published edition, or from the one that publication would make. */
export interface Ranking extends Omit<Content, "proposals" | "results"> {
  table: DecisionTable;
  /** In the order of the ranking. */
  rows: readonly RankedRow[];
  incomplete: readonly IncompleteRow[];
  agreement: Content["results"]["agreement"];
  /** Why each ranked proposal stands where it stands, by its id. */
  contributions: ReadonlyMap<string, readonly Contribution[]>;
}

/** Reads the content of a bundle. Throws where it is not one: published content is checked as outside data is. */
export function readRanking(bundle: unknown): Ranking {
  const { proposals, results, ...rest } = content.parse(bundle);
  const table = parseDecisionTable(bundle);
  if (!table.ok) throw new TypeError(`Not a decision table: ${JSON.stringify(table.malformed)}`);
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const describe = <Result extends { id: string }>(result: Result) => {
    const proposal = byId.get(result.id);
    return proposal ? [{ ...proposal, ...result }] : [];
  };
  return {
    ...rest,
    table: table.value,
    rows: rank(results.proposals).flatMap(describe),
    incomplete: results.incomplete.flatMap(describe),
    agreement: results.agreement,
    contributions: contributions(table.value),
  };
}
