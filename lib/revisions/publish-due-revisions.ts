import "server-only";
import { z } from "zod";
import { appendAudit } from "#lib/db/audit.ts";
import { dropPages } from "#lib/db/pages.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { letterOfPublication } from "#lib/domain/revisions/letters.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { applyDueRevision } from "./apply-revision.ts";
import { leaveArchived } from "./leave-archived.ts";
import { dueRevisions } from "./subject.ts";
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
  const due = await inScope(portalScope, (tx) => dueRevisions(tx, now));
  const published: string[] = [];
  const failures: unknown[] = [];
  for (const id of due)
    try {
      const code = await publish(id, now);
      if (code !== null) published.push(code);
    } catch (error) {
      failures.push(error);
    }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${due.length} revisions stay as they are`);
  return published;
}

function publish(id: string, now: Date): Promise<string | null> {
  return inScope(portalScope, async (tx) => {
    if (await leaveArchived(tx, id, now)) return null;
    const revision = await applyDueRevision(tx, id, now);
    if (!revision) return null;
    const { code } = revision.service;
    await tellOfRevision(tx, {
      revisionId: id,
      letter: letterOfPublication(revision.kind),
      whom: "writers",
      event: id,
    });
    await appendAudit(tx, {
      actor: "portal",
      action: "services.publishDue",
      object: `revision:${id}`,
      outcome: "done",
      body: { service: code },
    });
    await dropPages(tx, ["catalogue"]);
    return code;
  });
}
