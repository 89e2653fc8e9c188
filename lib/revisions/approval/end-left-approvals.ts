import "server-only";
import { z } from "zod";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { stopApproval } from "./stop-approval.ts";

/** Each hour: approvals of imports whose job is gone without a word, so that what is left of them can be approved. */
export const endLeftApprovals = defineJob({
  name: "imports.endLeftApprovals",
  payload: z.object({}),
  timeoutSeconds: 120,
  retries: { times: 3, firstWaitSeconds: 60, mostSeconds: 600 },
  schedule: "13 * * * *",
  run: () => endLeft(new Date()),
});

export async function endLeft(now: Date): Promise<void> {
  for (const { id } of await inScope(portalScope, withoutJob))
    await inScope(portalScope, (tx) => stopApproval(tx, id, now));
}

function withoutJob(tx: Transaction): Promise<{ id: string }[]> {
  return tx.$queryRaw`
    select a."id"::text from "ImportApproval" a
     where a."doneAt" is null and a."stoppedAt" is null
       and not exists (
             select 1 from pgboss.job j
              where j.name = 'imports.approve' and j.singleton_key = a."id"::text
                and j.state in ('created', 'retry', 'active'))`;
}
