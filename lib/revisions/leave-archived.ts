import "server-only";
import { appendAudit } from "#lib/db/audit.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { isDue } from "./subject.ts";
import { tellOfRevision } from "./tell-of-revision.ts";

/**
 * A service that was archived after its revision was approved stays archived: whoever approved could not know. The
 * approval is taken back, so that somebody decides anew, and the writers are told. Answers whether that was so. One
 * that was archived before is approved to be given again.
 */
export async function leaveArchived(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const due = await tx.serviceRevision.findFirst({
    where: { id, ...isDue(now), kind: "content", service: { status: "archived" } },
    select: { decidedAt: true, service: { select: { code: true, archivedAt: true } } },
  });
  if (!due?.decidedAt || !due.service.archivedAt || due.service.archivedAt <= due.decidedAt) return false;
  const { count } = await tx.serviceRevision.updateMany({
    where: { id, ...isDue(now) },
    data: {
      state: "inReview",
      decidedById: null,
      decidedAt: null,
      note: null,
      publishOn: null,
      version: { increment: 1 },
    },
  });
  // Somebody else has just done so.
  if (count === 0) return true;
  const event = await tx.revisionEvent.create({
    data: { revisionId: id, from: "approved", to: "inReview" },
    select: { id: true },
  });
  await tellOfRevision(tx, { revisionId: id, letter: "leftArchived", whom: "writers", event: event.id });
  await appendAudit(tx, {
    actor: "portal",
    action: "services.publishDue",
    object: `revision:${id}`,
    outcome: "archivedMeanwhile",
    body: { service: due.service.code },
  });
  return true;
}
