import "server-only";
import { z } from "zod";
import { appendAudit } from "#lib/db/audit.ts";
import { database } from "#lib/db/client.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { checkImport } from "./check-import.ts";
import { endImport } from "./end-import.ts";
import { carryNominationsOut } from "./nominations/carry-nominations-out.ts";
import { openRevisions } from "./open-revisions.ts";
import { isAsChecked, rowsToCarryOut } from "./rows-to-carry-out.ts";
import { tellEditors } from "./tell-editors.ts";

/** Does what an import says, in one transaction: revisions are sent for approval, nominations become drafts. */
export const carryImportOut = defineJob({
  name: "imports.carryOut",
  payload: z.object({ import: z.uuid() }),
  timeoutSeconds: 300,
  retries: { times: 3, firstWaitSeconds: 5, mostSeconds: 60 },
  givenUp: ({ import: id }) => inScope(portalScope, (tx) => endImport(tx, id, "failed")),
  async run({ import: id }) {
    await inScope(portalScope, (tx) => carryOut(tx, id, new Date()), database(), { timeout: 240_000 });
  },
});

async function carryOut(tx: Transaction, id: string, now: Date): Promise<void> {
  // Whoever runs beside this waits, and finds it done.
  await tx.$queryRaw`select 1 as taken from "Import" where "id" = ${id}::uuid for update`;
  const table = await tx.import.findUniqueOrThrow({ where: { id } });
  const { state, organisationId, roundId, uploadedById, confirmedById } = table;
  if (state !== "confirmed" || confirmedById === null) return;
  const written =
    roundId === null
      ? await carryServicesOut(tx, { id, uploadedById, confirmedById })
      : await carryNominationsOut(tx, { id, organisationId, roundId, confirmedById }, now);
  if (written === null) return checkAgain(tx, id);
  await tx.import.update({ where: { id }, data: { state: "done", doneAt: now, version: { increment: 1 } } });
  await tx.importFile.deleteMany({ where: { id } });
  if (roundId === null) await tellEditors(tx, id);
  await appendAudit(tx, {
    actor: confirmedById,
    action: "imports.carryOut",
    object: `import:${id}`,
    outcome: "done",
    body: roundId === null ? { revisions: written } : { nominations: written },
  });
}

interface Services {
  id: string;
  uploadedById: string;
  confirmedById: string;
}

/** Opens the revisions of a table of services; how many, or null where a service is not as the check found it. */
async function carryServicesOut(
  tx: Transaction,
  { id, uploadedById, confirmedById }: Services,
): Promise<number | null> {
  const rows = await rowsToCarryOut(tx, id);
  if (!(await isAsChecked(tx, rows))) return null;
  const writers = { authorId: confirmedById, writerIds: [...new Set([confirmedById, uploadedById])] };
  await openRevisions(tx, id, rows, writers);
  return rows.length;
}

/** Something changed since: what the officer confirmed is not what would happen. */
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
