import { z } from "zod";
import { contributions, type Contribution } from "#lib/domain/rankings/contributions.ts";
import { parseDecisionTable, type DecisionTable } from "#lib/domain/rankings/decision-table.ts";
import { rank } from "#lib/domain/rankings/rank.ts";
import { waysToTheTop, type WayToTheTop } from "#lib/domain/rankings/way-to-the-top.ts";
import type { WeightIntervals } from "#lib/domain/robustness/sensitivity.ts";
import type { rankCertainty } from "./open-data.ts";
import { editionContent } from "./open-data.ts";

const content = editionContent.extend({
  publishedAt: z.iso.datetime().transform((moment) => new Date(moment)),
});

type Content = z.output<typeof content>;
export type RankedCriterion = Content["criteria"][number];
export type NamedProposal = Content["proposals"][number];
export type RankCertainty = z.output<typeof rankCertainty>;
type Ranked = Pick<
  Content["results"]["proposals"][number],
  "id" | "impact" | "readiness" | "priority" | "rank" | "quadrant"
>;
/** A place of the ranking; its certainty is null where nobody computed it. */
export type RankedRow = NamedProposal & Ranked & { certainty: RankCertainty | null };
export type IncompleteRow = NamedProposal & Content["results"]["incomplete"][number];

/** A ranking as screens read it: from a published edition, or from the one that publication would make. */
export interface Ranking extends Omit<Content, "proposals" | "results"> {
  table: DecisionTable;
  /** In the order of the ranking. */
  rows: readonly RankedRow[];
  incomplete: readonly IncompleteRow[];
  agreement: Content["results"]["agreement"];
  /** Between which weights of each criterion the first place and the top stay the same; null where not computed. */
  sensitivity: Readonly<Record<string, WeightIntervals>> | null;
  /** Why each ranked proposal stands where it stands, by its id. */
  contributions: ReadonlyMap<string, readonly Contribution[]>;
  /** What keeps each proposal that is not in the top out of it, by its id. */
  waysToTheTop: ReadonlyMap<string, WayToTheTop>;
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
    rows: rank<Ranked & { certainty: RankCertainty | null }>(rankedOf(results)).flatMap(describe),
    incomplete: results.incomplete.flatMap(describe),
    agreement: results.agreement,
    sensitivity: "sensitivity" in results ? results.sensitivity : null,
    contributions: contributions(table.value),
    waysToTheTop: waysToTheTop(table.value),
  };
}

function rankedOf(results: Content["results"]) {
  if (!("sensitivity" in results)) return results.proposals.map((ranked) => ({ ...ranked, certainty: null }));
  return results.proposals.map(
    ({ id, impact, readiness, priority, rank: place, quadrant, ...certainty }) => ({
      ...{ id, impact, readiness, priority, rank: place, quadrant },
      certainty,
    }),
  );
}
