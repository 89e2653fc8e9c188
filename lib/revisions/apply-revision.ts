import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { changedFields } from "#lib/domain/revisions/changed-fields.ts";
import { provenanceAfter } from "#lib/domain/revisions/provenance-after.ts";
import { serviceStateAfter } from "#lib/domain/revisions/states.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { contentOfService } from "./service-content.ts";
import { isDue, revisionSubject, type RevisionSubject } from "./subject.ts";
import { writeContent } from "./write-content.ts";

/** Makes public what a revision says that was approved in this transaction, or archives its service. */
export async function applyRevision(tx: Transaction, revision: RevisionSubject, now: Date): Promise<void> {
  await tx.serviceRevision.update({ where: { id: revision.id }, data: { appliedAt: now } });
  await carryOut(tx, revision, now);
}

/**
 * The same for one that was approved for a day that has come, as it says by now. Null where somebody else has done so,
 * or the approval was taken back meanwhile or given for a later day.
 */
export async function applyDueRevision(
  tx: Transaction,
  id: string,
  now: Date,
): Promise<RevisionSubject | null> {
  const { count } = await tx.serviceRevision.updateMany({
    where: { id, ...isDue(now) },
    data: { appliedAt: now },
  });
  const revision = count === 1 ? await revisionSubject(tx, { revision: id }) : null;
  if (revision) await carryOut(tx, revision, now);
  return revision;
}

async function carryOut(tx: Transaction, revision: RevisionSubject, now: Date): Promise<void> {
  if (revision.archival) await archiveService(tx, revision, revision.archival, now);
  else await publishContent(tx, revision, now);
}

async function publishContent(tx: Transaction, revision: RevisionSubject, now: Date): Promise<void> {
  const { content, service, confirmedById, kind } = revision;
  const wasPublic = service.status === "published" || service.status === "archived";
  const changed = changedFields(wasPublic ? await contentOfService(tx, service.id) : null, content);
  const sources = provenanceAfter(
    { service: service.provenanceService, details: service.provenanceDetails },
    changed,
  );
  await writeContent(tx, service, content);
  await tx.service.update({
    where: { id: service.id },
    data: {
      status: serviceStateAfter("approve", kind, service.status),
      provenanceService: sources.service,
      provenanceDetails: sources.details,
      ...(wasPublic ? {} : { publishedAt: now }),
      archivedAt: null,
      archiveReasonAr: null,
      archiveReasonEn: null,
      replacedById: null,
      ...(confirmedById ? { lastVerifiedOn: new Date(isoDay(now)), verifiedById: confirmedById } : {}),
    },
  });
}

async function archiveService(
  tx: Transaction,
  { service, kind }: RevisionSubject,
  archival: NonNullable<RevisionSubject["archival"]>,
  now: Date,
): Promise<void> {
  const replacement = archival.replacement
    ? await tx.service.findUnique({ where: { code: archival.replacement }, select: { id: true } })
    : null;
  await tx.service.update({
    where: { id: service.id },
    data: {
      status: serviceStateAfter("approve", kind, service.status),
      archivedAt: now,
      archiveReasonAr: archival.reason.ar,
      archiveReasonEn: archival.reason.en,
      replacedById: replacement?.id ?? null,
      version: { increment: 1 },
    },
  });
}
