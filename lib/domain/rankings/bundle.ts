import { byId } from "#lib/domain/criteria/canonical-order.ts";
import type { Criterion } from "#lib/domain/criteria/criterion.ts";
import type { Evaluation } from "#lib/domain/scoring/evaluation.ts";
import { canonicalJson } from "./canonical.ts";
import { parseDecisionTable } from "./decision-table.ts";
import type { DecisionTable } from "./decision-table.ts";
import type { JsonObject } from "./json.ts";
import type { Method } from "./method.ts";
import { pseudonymise } from "./pseudonyms.ts";
import type { RobustResults } from "./robust-results.ts";
import type { Parsed } from "./shape.ts";

/** What publication writes; editions of version 1 hold the ranking without how certain it is. */
export const FORMAT_VERSION = 2;

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

/** Everything of an edition that its results come from. */
export type EditionInputs = Omit<FrozenRound, "evaluations"> & Pick<DecisionTable, "evaluators" | "scores">;

/** The open bundle of an edition: everything that a ranking came from, its results and the hash of it all. */
export type Bundle = EditionInputs & {
  formatVersion: typeof FORMAT_VERSION;
  results: RobustResults;
  hash: string;
};

/**
 * What an edition of a round publishes of its inputs, with the table they make. Refuses a round whose table is
 * malformed, so that nothing is ever published that anyone's verification would refuse.
 */
export function editionInputs(frozen: FrozenRound): Parsed<{ inputs: EditionInputs; table: DecisionTable }> {
  const inputs = publishedInputs(frozen);
  const table = parseDecisionTable(inputs);
  return table.ok ? { ok: true, value: { inputs, table: table.value } } : table;
}

// Field by field: whatever else the caller's object carries is not published.
function publishedInputs(frozen: FrozenRound): EditionInputs {
  return {
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

/**
 * The bundle that publication writes, of inputs and the results that come of them. `hash` covers the canonical form
 * of everything but itself; `previousHash` chains the editions.
 */
export function sealBundle(inputs: EditionInputs, results: RobustResults, sha256: Sha256): Bundle {
  const content = { formatVersion: FORMAT_VERSION, ...inputs, results } as const;
  return { ...content, hash: sha256(hashedText(content)) };
}

/** The hash of all that results are computed from: where it is the same, so are they. */
export function inputsHash(table: DecisionTable, sha256: Sha256): string {
  return sha256(canonicalJson(table));
}

/** What the hash of a bundle is taken of: the canonical JSON of everything but its field `hash`. */
export function hashedText(bundle: object): string {
  // The canonical form leaves undefined fields out.
  return canonicalJson({ ...bundle, hash: undefined });
}
