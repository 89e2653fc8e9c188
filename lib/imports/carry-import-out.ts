import "server-only";
import { z } from "zod";
import { appendAudit } from "#lib/db/audit.ts";
import { database } from "#lib/db/client.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { checkImport } from "./check-import.ts";
import { openRevisions } from "./open-revisions.ts";
import { isAsChecked, rowsToCarryOut } from "./rows-to-carry-out.ts";
import { tellEditors } from "./tell-editors.ts";

/** Makes revisions of what an import says and sends them for approval: all of them in one transaction, or none. */
export const carryImportOut = defineJob({
  name: "imports.carryOut",
  payload: z.object({ import: z.uuid() }),
  timeoutSeconds: 300,
  retries: { times: 3, firstWaitSeconds: 5, mostSeconds: 60 },
  async run({ import: id }) {
    await inScope(portalScope, (tx) => carryOut(tx, id, new Date()), database(), { timeout: 240_000 });
  },
});

async function carryOut(tx: Transaction, id: string, now: Date): Promise<void> {
  // Whoever runs beside this waits, and finds it done.
  await tx.$queryRaw`select 1 as taken from "Import" where "id" = ${id}::uuid for update`;
  const { state, uploadedById, confirmedById } = await tx.import.findUniqueOrThrow({
    where: { id },
  });
  if (state !== "confirmed" || confirmedById === null) return;
  const rows = await rowsToCarryOut(tx, id);
  if (!(await isAsChecked(tx, rows))) return checkAgain(tx, id);
  const writers = { authorId: confirmedById, writerIds: [...new Set([confirmedById, uploadedById])] };
  await openRevisions(tx, id, rows, writers);
  await tx.import.update({ where: { id }, data: { state: "done", doneAt: now, version: { increment: 1 } } });
  await tx.importFile.deleteMany({ where: { id } });
  await tellEditors(tx, id);
  await appendAudit(tx, {
    actor: confirmedById,
    action: "imports.carryOut",
    object: `import:${id}`,
    outcome: "done",
    body: { revisions: rows.length },
  });
}

/** A service changed since: what the officer confirmed is not what would happen. */
async function checkAgain(tx: Transaction, id: string): Promise<void> {
  await tx.import.update({
    where: { id },
    data: {
      state: "waiting",
      checkedAgain: true,
      confirmedById: null,
      confirmedAt: null,
      version: { increment: 1 },
    },
  });
  await enqueue(tx, checkImport, { import: id }, { key: id });
}
