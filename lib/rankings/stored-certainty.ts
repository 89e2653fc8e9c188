import type { Transaction } from "#lib/db/scope.ts";
import { inputsHash } from "#lib/domain/rankings/bundle.ts";
import type { DecisionTable } from "#lib/domain/rankings/decision-table.ts";
import type { RobustResults } from "#lib/domain/rankings/robust-results.ts";
import { certainResults } from "./open-data.ts";
import { sha256 } from "#lib/sha256.ts";

/** The results of a round as they were computed, of the very table that is asked about; null where there are none. */
export function storedCertainty(tx: Transaction, roundId: string) {
  return async (table: DecisionTable): Promise<RobustResults | null> => {
    const inputs = inputsHash(table, sha256);
    const stored = await tx.roundCertainty.findUnique({ where: { roundId, inputs } });
    return stored && certainResults.parse(JSON.parse(stored.results));
  };
}
