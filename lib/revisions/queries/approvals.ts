import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Obstacle } from "#lib/domain/imports/approval.ts";

/** A row that was left out when the rest was approved, and why. */
export interface LeftOutRow {
  row: number;
  code: string | null;
  name: string;
  revisionId: string;
  obstacle: Obstacle;
}

/** An editor's approval of rows of an import, and how far it has come. */
export interface ImportApproval {
  id: string;
  by: string;
  askedAt: Date;
  /** When it was done or given up; null while it is at work. */
  endedAt: Date | null;
  stopped: boolean;
  total: number;
  approved: number;
  leftOut: LeftOutRow[];
  /** What a stopped one did not come to. */
  untouched: number;
}

/** The approvals of an import, the latest first. */
export async function approvalsOf(tx: Transaction, importId: string): Promise<ImportApproval[]> {
  const found = await tx.importApproval.findMany({
    where: { importId },
    include: { approvedBy: { select: { name: true } } },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
  });
  const counts = await tx.approvedRow.groupBy({
    by: ["approvalId", "outcome"],
    where: { approval: { importId } },
    _count: true,
  });
  const left = await leftOutOf(tx, importId);
  return found.map(({ id, approvedBy, askedAt, doneAt, stoppedAt }) => {
    const own = counts.filter(({ approvalId }) => approvalId === id);
    const countOf = (outcome: string | null) => own.find((row) => row.outcome === outcome)?._count ?? 0;
    return {
      ...{ id, askedAt },
      by: approvedBy.name,
      endedAt: doneAt ?? stoppedAt,
      stopped: stoppedAt !== null,
      total: own.reduce((sum, { _count }) => sum + _count, 0),
      approved: countOf("approved"),
      leftOut: left.filter(({ approvalId }) => approvalId === id).map(({ approvalId: _, ...row }) => row),
      untouched: countOf(null),
    };
  });
}

function leftOutOf(tx: Transaction, importId: string): Promise<(LeftOutRow & { approvalId: string })[]> {
  return tx.$queryRaw`
    select a."approvalId"::text, a."row", i."code", i."name", a."revisionId"::text, a."outcome"::text as obstacle
      from "ApprovedRow" a join "ImportApproval" p on p."id" = a."approvalId"
      join "ImportRow" i on i."importId" = p."importId" and i."row" = a."row"
     where p."importId" = ${importId}::uuid and a."outcome" <> 'approved'
     order by a."row"`;
}
