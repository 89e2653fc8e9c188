import "server-only";
import { z } from "zod";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { daysToConfirm } from "#lib/domain/imports/states.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { endImport } from "./end-import.ts";

/**
 * Each hour: imports that nobody confirms, and those whose job is gone without a word. A job that fails says so
 * itself; one whose worker is killed at its last try cannot.
 */
export const endLeftImports = defineJob({
  name: "imports.endLeft",
  payload: z.object({}),
  timeoutSeconds: 120,
  retries: { times: 3, firstWaitSeconds: 60, mostSeconds: 600 },
  schedule: "11 * * * *",
  run: () => endLeft(new Date()),
});

export async function endLeft(now: Date): Promise<void> {
  const before = new Date(now.getTime() - daysToConfirm * 24 * 3_600_000);
  const expired = await inScope(portalScope, (tx) =>
    tx.import.findMany({ where: { state: "checked", checkedAt: { lte: before } }, select: { id: true } }),
  );
  for (const { id } of expired) await inScope(portalScope, (tx) => endImport(tx, id, "expired"));
  for (const { id } of await inScope(portalScope, withoutJob))
    await inScope(portalScope, (tx) => endImport(tx, id, "failed"));
}

function withoutJob(tx: Transaction): Promise<{ id: string }[]> {
  return tx.$queryRaw`
    select i."id"::text from "Import" i
     where i."state" in ('waiting', 'confirmed')
       and not exists (
             select 1 from pgboss.job j
              where j.name in ('imports.check', 'imports.carryOut') and j.singleton_key = i."id"::text
                and j.state in ('created', 'retry', 'active'))`;
}
