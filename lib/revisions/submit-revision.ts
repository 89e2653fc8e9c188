import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";
import { changedFields } from "#lib/domain/revisions/changed-fields.ts";
import { missingFields } from "#lib/domain/revisions/missing.ts";
import { moveRevision } from "./move-revision.ts";
import { contentOfService } from "./service-content.ts";
import type { RevisionSubject } from "./subject.ts";

interface Submission {
  tx: Transaction;
  input: { version: number; confirmed: boolean };
  subject: RevisionSubject;
  viewer: Viewer;
}

/** Asks for the approval of a revision that is whole and changes something. */
export async function sendForReview({ tx, input, subject, viewer }: Submission): Promise<Refusal | null> {
  if (missingFields(subject.content).length > 0) return refused("revisionIncomplete");
  if (await changesNothing(tx, subject)) return refused("nothingRevised");
  // The organisation alone stands behind the facts of its service.
  const confirms = input.confirmed && can(viewer, "services.verify", subject);
  return moveRevision("submit", {
    tx,
    subject,
    version: input.version,
    personId: viewer.personId,
    data: {
      confirmedById: confirms ? viewer.personId : null,
      decidedById: null,
      decidedAt: null,
      note: null,
    },
  });
}

async function changesNothing(
  tx: Transaction,
  { service, content, kind }: RevisionSubject,
): Promise<boolean> {
  if (kind === "archival" || service.status !== "published") return false;
  return changedFields(await contentOfService(tx, service.id), content).length === 0;
}
