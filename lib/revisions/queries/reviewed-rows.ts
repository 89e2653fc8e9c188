import "server-only";
import { z } from "zod";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { Transaction } from "#lib/db/scope.ts";
import type { RowDecision } from "#lib/domain/imports/approval.ts";
import { changedFields } from "#lib/domain/revisions/changed-fields.ts";
import { contentSchema, type ServiceContent } from "#lib/domain/revisions/content.ts";
import { contentFields, type ContentField } from "#lib/domain/revisions/sections.ts";
import type { RevisionState } from "#lib/domain/revisions/states.ts";

/** A row of a table as an editor reviews it. */
export interface ReviewedRow {
  row: number;
  kind: "added" | "changed";
  code: string | null;
  name: string;
  before: ServiceContent | null;
  after: ServiceContent | null;
  /** What it changes; of a service that is new, what it says. */
  fields: ContentField[];
  faults: [];
  revisionId: string;
  decision: RowDecision;
}

const storedSchema = z.object({
  row: z.number(),
  kind: z.enum(["added", "changed"]),
  code: z.string().nullable(),
  name: z.string(),
  before: contentSchema.nullable(),
  after: contentSchema,
  fields: z.array(z.enum(contentFields)),
  revisionId: z.string(),
});

/** Rows in the order of the table, each with what became of its revision. */
export async function reviewedRows(
  tx: Transaction,
  where: Prisma.ImportRowWhereInput,
  place: { skip?: number; take: number },
): Promise<ReviewedRow[]> {
  const rows = await tx.importRow.findMany({
    where,
    include: {
      revision: { select: { state: true, events: { where: { to: "returned" }, take: 1 } } },
    },
    orderBy: { row: "asc" },
    ...place,
  });
  return rows.map((row) => {
    const stored = storedSchema.parse(row);
    const { state = "withdrawn", events = [] } = row.revision ?? {};
    return {
      ...stored,
      fields: stored.kind === "added" ? saidBy(stored.after) : stored.fields,
      faults: [],
      decision: decisionOf(state, events.length > 0),
    };
  });
}

function decisionOf(state: RevisionState, wasReturned: boolean): RowDecision {
  if (state === "approved" || state === "withdrawn") return state;
  return state === "inReview" && !wasReturned ? "awaiting" : "returned";
}

/** The fields of a new service in which something stands. */
function saidBy(after: ServiceContent): ContentField[] {
  return changedFields(null, after).filter((field) => {
    const said = after[field];
    return Array.isArray(said) ? said.length > 0 : said !== null;
  });
}
