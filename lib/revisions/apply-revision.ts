import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { changedFields } from "#lib/domain/revisions/changed-fields.ts";
import { provenanceAfter } from "#lib/domain/revisions/provenance-after.ts";
import { serviceStateAfter } from "#lib/domain/revisions/states.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { contentOfService } from "./service-content.ts";
import { dueRevisions, type RevisionSubject } from "./subject.ts";
import { writeContent } from "./write-content.ts";

/** Makes public what an approved revision says, or archives its service. */
export async function applyRevision(tx: Transaction, revision: RevisionSubject, now: Date): Promise<void> {
  if (revision.archival) await archiveService(tx, revision, revision.archival, now);
  else await publishContent(tx, revision, now);
  await tx.serviceRevision.update({ where: { id: revision.id }, data: { appliedAt: now } });
}

/**
 * Makes public what was approved for a day that has come. Answers the codes of the services: their pages are out of
 * date then.
 */
export async function applyDueRevisions(tx: Transaction, now: Date): Promise<string[]> {
  const due = await dueRevisions(tx, new Date(isoDay(now)));
  for (const revision of due) await applyRevision(tx, revision, now);
  return due.map(({ service }) => service.code);
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
