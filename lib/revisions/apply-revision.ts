import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { changedFields } from "#lib/domain/revisions/changed-fields.ts";
import { provenanceAfter } from "#lib/domain/revisions/provenance-after.ts";
import { serviceStateAfter } from "#lib/domain/revisions/states.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { contentOfService } from "./service-content.ts";
import type { RevisionSubject } from "./subject.ts";
import { writeContent } from "./write-content.ts";

/**
 * Makes public what an approved revision says, or archives its service; false where somebody else has done so, or has
 * taken the approval back.
 */
export async function applyRevision(tx: Transaction, revision: RevisionSubject, now: Date): Promise<boolean> {
  const { count } = await tx.serviceRevision.updateMany({
    where: { id: revision.id, state: "approved", appliedAt: null },
    data: { appliedAt: now },
  });
  if (count === 0) return false;
  if (revision.archival) await archiveService(tx, revision, revision.archival, now);
  else await publishContent(tx, revision, now);
  return true;
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
