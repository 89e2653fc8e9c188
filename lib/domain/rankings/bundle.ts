import { byId } from "#lib/domain/criteria/canonical-order.ts";
import type { Criterion } from "#lib/domain/criteria/criterion.ts";
import type { Evaluation } from "#lib/domain/scoring/evaluation.ts";
import { canonicalJson } from "./canonical.ts";
import { parseDecisionTable } from "./decision-table.ts";
import type { DecisionTable } from "./decision-table.ts";
import type { JsonObject } from "./json.ts";
import type { Method } from "./method.ts";
import { pseudonymise } from "./pseudonyms.ts";
import { rankTable } from "./rank-table.ts";
import type { Results } from "./rank-table.ts";
import type { Parsed } from "./shape.ts";

export const FORMAT_VERSION = 1;

/** The SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export type Sha256 = (text: string) => string;

/** A criterion or proposal carries further published fields: names, wordings, sources. */
export type PublishedCriterion = Criterion & JsonObject;
export type PublishedProposal = {
  id: string;
  organisation: string;
  service: string | null;
  name: JsonObject;
} & JsonObject;

/** The frozen data of a round, without a trace of who evaluated. `publishedAt` is an ISO 8601 moment. */
export type FrozenRound = {
  edition: string;
  illustrative: boolean;
  replaces: string | null;
  publishedAt: string;
  previousHash: string | null;
  round: JsonObject;
  method: Method;
  criteria: readonly PublishedCriterion[];
  proposals: readonly PublishedProposal[];
  evaluations: readonly Evaluation[];
};

/** The open bundle of an edition: everything that a ranking came from, its results and the hash of it all. */
export type Bundle = Omit<FrozenRound, "evaluations"> &
  Pick<DecisionTable, "evaluators" | "scores"> & {
    formatVersion: typeof FORMAT_VERSION;
    results: Results;
    hash: string;
  };

/**
 * Builds the bundle that publication writes. `hash` covers the canonical form of everything but itself;
 * `previousHash` chains the editions. Refuses a round whose table is malformed, so that nothing is ever
 * published that anyone's verification would refuse.
 */
export function buildBundle(frozen: FrozenRound, sha256: Sha256): Parsed<Bundle> {
  const content = publishedContent(frozen);
  const table = parseDecisionTable(content);
  if (!table.ok) return table;
  const ranked = { ...content, results: rankTable(table.value) };
  return { ok: true, value: { ...ranked, hash: sha256(hashedText(ranked)) } };
}

// Field by field: whatever else the caller's object carries is not published.
function publishedContent(frozen: FrozenRound): Omit<Bundle, "results" | "hash"> {
  return {
    formatVersion: FORMAT_VERSION,
    edition: frozen.edition,
    illustrative: frozen.illustrative,
    replaces: frozen.replaces,
    publishedAt: frozen.publishedAt,
    round: frozen.round,
    method: frozen.method,
    criteria: frozen.criteria.toSorted(byId),
    proposals: frozen.proposals.toSorted(byId),
    ...pseudonymise(frozen.evaluations),
    previousHash: frozen.previousHash,
  };
}

/** What the hash of a bundle is taken of: the canonical JSON of everything but its field `hash`. */
export function hashedText(bundle: object): string {
  // The canonical form leaves undefined fields out.
  return canonicalJson({ ...bundle, hash: undefined });
}
