import { z } from "zod";
import { hashedText } from "./bundle.ts";
import type { Sha256 } from "./bundle.ts";
import { parseDecisionTable } from "./decision-table.ts";
import { differences } from "./differences.ts";
import type { Difference } from "./differences.ts";
import type { MalformedReason } from "./malformation.ts";
import { rankTable } from "./rank-table.ts";
import { robustResults } from "./robust-results.ts";
import { parseShape } from "./shape.ts";
import type { Parsed } from "./shape.ts";

/** What the results of each version of the format hold: the ranking alone, or with how certain each rank is. */
const resultsOf = { 1: rankTable, 2: robustResults };

/**
 * Recomputes a bundle's results and hash from its own inputs and lists every difference; none means that it
 * says the truth about itself. That it is the edition once published, its `hash` and `previousHash` show by
 * comparison with other copies. Refuses what is not a bundle.
 */
export function verifyBundle(input: unknown, sha256: Sha256): Parsed<Difference[]> {
  if (typeof input !== "object" || input === null) return refused("wrongType");
  const envelope = parseShape(envelopeSchema, input);
  if (!envelope.ok) return envelope;
  const table = parseDecisionTable(input);
  if (!table.ok) return table;
  // Of the file itself, not of the parsed envelope: the hash covers every unknown field too.
  const text = hashedTextOf(input);
  if (text === null) return refused("noCanonicalForm");

  const { formatVersion, results, hash } = envelope.value;
  const recomputed = { results: resultsOf[formatVersion](table.value), hash: sha256(text) };
  return { ok: true, value: differences({ results, hash }, recomputed) };
}

function refused(reason: MalformedReason): Parsed<Difference[]> {
  return { ok: false, malformed: [{ path: "", reason }] };
}

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, "notAHash");

const envelopeSchema = z.object({
  formatVersion: z.literal([1, 2], "unknownVersion"),
  edition: z.string().min(1, "empty"),
  illustrative: z.boolean(),
  replaces: z.string().nullable(),
  publishedAt: z.string().min(1, "empty"),
  round: z.looseObject({}),
  previousHash: hashSchema.nullable(),
  hash: hashSchema,
  results: z.looseObject({}),
});

/** Null where a text or number of the file has no canonical form. */
function hashedTextOf(bundle: object): string | null {
  try {
    return hashedText(bundle);
  } catch {
    return null;
  }
}
