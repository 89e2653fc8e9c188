import "server-only";
import { z } from "zod";
import { appendAudit } from "#lib/db/audit.ts";
import { database } from "#lib/db/client.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { approveBatch } from "./approve-batch.ts";
import { stopApproval } from "./stop-approval.ts";
import { tellWriters } from "./tell-writers.ts";

/** So many services become public in one transaction: none is locked for long, and the page tells how far it has come. */
const together = 25;

/** Approves what an editor approved of an import; run again, it goes on where it was. */
export const approveRows = defineJob({
  name: "imports.approve",
  payload: z.object({ approval: z.uuid() }),
  timeoutSeconds: 1_800,
  retries: { times: 3, firstWaitSeconds: 5, mostSeconds: 60 },
  async run({ approval }, { signal }) {
    let isLeft = true;
    while (isLeft) {
      signal.throwIfAborted();
      isLeft = await inScope(portalScope, (tx) => approveSome(tx, approval, new Date()), database(), {
        timeout: 60_000,
      });
    }
  },
  givenUp: ({ approval }) => inScope(portalScope, (tx) => stopApproval(tx, approval, new Date())),
});

/** Some more of them, in the order of the table; whether any may be left. */
async function approveSome(tx: Transaction, id: string, now: Date): Promise<boolean> {
  // Whoever runs beside this waits, and goes on behind it.
  await tx.$queryRaw`select 1 as taken from "ImportApproval" where "id" = ${id}::uuid for update`;
  const { importId, approvedById, doneAt, stoppedAt } = await tx.importApproval.findUniqueOrThrow({
    where: { id },
  });
  if (doneAt || stoppedAt) return false;
  const rows = await tx.approvedRow.findMany({
    where: { approvalId: id, outcome: null },
    orderBy: { row: "asc" },
    take: together,
  });
  if (rows.length > 0) {
    await approveBatch(tx, { id, importId, approvedById }, rows, now);
    return true;
  }
  await endApproval(tx, id, now);
  return false;
}

async function endApproval(tx: Transaction, id: string, now: Date): Promise<void> {
  const { importId, approvedById } = await tx.importApproval.update({
    where: { id },
    data: { doneAt: now },
  });
  const total = await tx.approvedRow.count({ where: { approvalId: id } });
  const approved = await tx.approvedRow.count({ where: { approvalId: id, outcome: "approved" } });
  await tellWriters(tx, { id, importId, approved, leftOut: total - approved });
  await appendAudit(tx, {
    actor: approvedById,
    action: "imports.approveAll",
    object: `import:${importId}`,
    outcome: "done",
    body: { approved, leftOut: total - approved },
  });
}
