import "server-only";
import { z } from "zod";
import { appendAudit } from "#lib/db/audit.ts";
import { dropPages } from "#lib/db/pages.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { letterOfPublication } from "#lib/domain/revisions/letters.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { applyRevision } from "./apply-revision.ts";
import { dueRevisions, type RevisionSubject } from "./subject.ts";
import { tellOfRevision } from "./tell-of-revision.ts";

/** Makes public what was approved for a day that has come. */
export const publishDueRevisions = defineJob({
  name: "revisions.publishDue",
  payload: z.object({}),
  timeoutSeconds: 120,
  retries: { times: 3, firstWaitSeconds: 60, mostSeconds: 600 },
  schedule: "1 * * * *",
  async run() {
    await publishDue(new Date());
  },
});

/**
 * Each in a transaction of its own: one that fails keeps no other from its day. Answers the codes of the services that
 * changed.
 */
export async function publishDue(now: Date): Promise<string[]> {
  const due = await inScope(portalScope, (tx) => dueRevisions(tx, new Date(isoDay(now))));
  const published: string[] = [];
  const failures: unknown[] = [];
  for (const revision of due)
    try {
      if (await publish(revision, now)) published.push(revision.service.code);
    } catch (error) {
      failures.push(error);
    }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${due.length} revisions stay as they are`);
  return published;
}

function publish(revision: RevisionSubject, now: Date): Promise<boolean> {
  return inScope(portalScope, async (tx) => {
    const applied = await applyRevision(tx, revision, now);
    if (!applied) return false;
    const letter = letterOfPublication(revision.kind);
    await tellOfRevision(tx, { revisionId: revision.id, letter, whom: "writers", event: revision.id });
    await appendAudit(tx, {
      actor: "portal",
      action: "services.publishDue",
      object: `revision:${revision.id}`,
      outcome: "done",
      body: { service: revision.service.code },
    });
    await dropPages(tx, ["catalogue"]);
    return true;
  });
}
