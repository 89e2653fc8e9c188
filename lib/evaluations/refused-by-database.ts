import "server-only";
import { databaseMessage } from "#lib/db/database-message.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";
import type { Reason } from "#lib/domain/reasons.ts";

/** The rules that PostgreSQL keeps itself, by the sentence of their trigger. */
const rules: Record<string, Reason> = {
  "nobody evaluates a proposal of their own organisation": "conflictOfInterest",
  "a final evaluation is not edited": "evaluationFinal",
  "a nomination that stands is evaluated": "changedMeanwhile",
};

/** Carries out a write; where a rule of the database stops it, that is a refusal like any other. */
export async function orRefusedByDatabase<Value>(write: () => Promise<Value>): Promise<Value | Refusal> {
  try {
    return await write();
  } catch (error) {
    const reason = rules[databaseMessage(error) ?? ""];
    if (!reason) throw error;
    return refused(reason);
  }
}
