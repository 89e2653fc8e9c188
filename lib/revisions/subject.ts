import "server-only";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";
import { archivalSchema, type Archival } from "#lib/domain/revisions/archival.ts";
import { contentSchema, type ServiceContent } from "#lib/domain/revisions/content.ts";
import { isoDay } from "#lib/i18n/format.ts";
import type { RevisionKind, RevisionState, ServiceState } from "#lib/domain/revisions/states.ts";

const selection = {
  id: true,
  number: true,
  kind: true,
  state: true,
  content: true,
  archival: true,
  setAside: true,
  writerIds: true,
  confirmedById: true,
  appliedAt: true,
  service: {
    select: {
      id: true,
      code: true,
      status: true,
      organisationId: true,
      provenanceService: true,
      provenanceDetails: true,
    },
  },
} as const satisfies Prisma.ServiceRevisionSelect;

type Row = Prisma.ServiceRevisionGetPayload<{ select: typeof selection }>;

/** What an act on a revision needs to know of it. */
export interface RevisionSubject extends Omit<Row, "content" | "archival"> {
  kind: RevisionKind;
  state: RevisionState;
  content: ServiceContent;
  archival: Archival | null;
  organisationId: string;
  service: Row["service"] & { status: ServiceState };
}

/** The revision a form names, if it exists for the person whose transaction this is. */
export async function revisionSubject(
  tx: Transaction,
  { revision }: { revision: string },
): Promise<RevisionSubject | null> {
  const row = await tx.serviceRevision.findUnique({ where: { id: revision }, select: selection });
  return row && subjectOf(row);
}

/** Approved for a day that has come, and not public yet. */
export function isDue(now: Date) {
  return {
    state: "approved",
    appliedAt: null,
    publishOn: { lte: new Date(isoDay(now)) },
  } as const satisfies Prisma.ServiceRevisionWhereInput;
}

/** The ids of all that are due, the oldest decision of a day first. */
export async function dueRevisions(tx: Transaction, now: Date): Promise<string[]> {
  const rows = await tx.serviceRevision.findMany({
    where: isDue(now),
    select: { id: true },
    orderBy: [{ publishOn: "asc" }, { decidedAt: "asc" }],
  });
  return rows.map(({ id }) => id);
}

function subjectOf(row: Row): RevisionSubject {
  return {
    ...row,
    content: contentSchema.parse(row.content),
    archival: archivalSchema.nullable().parse(row.archival),
    organisationId: row.service.organisationId,
  };
}

/** Writes in a revision, or says that someone else has done so since the form was drawn. */
export async function takeRevision(
  tx: Transaction,
  { id, state }: RevisionSubject,
  version: number,
  data: Prisma.ServiceRevisionUncheckedUpdateManyInput,
): Promise<Refusal | null> {
  const { count } = await tx.serviceRevision.updateMany({
    where: { id, version, state },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1 ? null : refused("changedMeanwhile");
}
