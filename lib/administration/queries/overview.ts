import "server-only";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";

export interface Overview {
  organisations: number;
  people: number;
  invited: number;
  sessions: number;
  auditLines: number;
  refusedToday: number;
  jobsFailed: number;
}

/** The figures of the administrator's home. */
export async function overview(viewer: Viewer, now: Date): Promise<Overview> {
  mustBeAllowed(viewer, "people.read");
  const dayAgo = new Date(now.getTime() - 24 * 3_600_000);
  return inScope(rowScope(viewer), async (tx) => ({
    organisations: await tx.organisation.count(),
    people: await tx.person.count({ where: { deactivatedAt: null } }),
    invited: await tx.person.count({ where: { deactivatedAt: null, passwordHash: null } }),
    sessions: await tx.session.count({ where: { endedAt: null, expiresAt: { gt: now } } }),
    auditLines: await tx.auditEntry.count(),
    jobsFailed: await failedJobs(tx),
    refusedToday: await tx.auditEntry.count({ where: { at: { gt: dayAgo }, outcome: { not: "done" } } }),
  }));
}

async function failedJobs(tx: Transaction): Promise<number> {
  const [row] = await tx.$queryRaw<{ failed: number }[]>`
    select count(*)::int as failed from pgboss.job where state = 'failed' and name not like '\\_\\_pgboss%'`;
  return row?.failed ?? 0;
}
