import "server-only";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { RowDecision } from "#lib/domain/imports/approval.ts";

const returnedOnce = { some: { to: "returned" } } as const;

/** What was sent back once may say something else than its table: it is decided on alone. */
const revisionsWith: Record<RowDecision, Prisma.ServiceRevisionWhereInput> = {
  awaiting: { state: "inReview", events: { none: { to: "returned" } } },
  returned: { state: { in: ["draft", "inReview", "returned"] }, events: returnedOnce },
  approved: { state: "approved" },
  withdrawn: { state: "withdrawn" },
};

/** The rows of an import that became a revision, by what became of that. */
export function rowsWith(importId: string, decision: RowDecision | null) {
  return {
    importId,
    revision: decision === null ? { isNot: null } : { is: revisionsWith[decision] },
  } satisfies Prisma.ImportRowWhereInput;
}
