import "server-only";
import { z } from "zod";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { done, type Outcome } from "#lib/domain/outcome.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { readTable } from "#lib/sheets/read-table.ts";
import type { SheetOutcome } from "#lib/sheets/rows.ts";
import { endImport } from "./end-import.ts";
import { judgeServices } from "./judge-services.ts";
import { beginChecking, endChecking, keepRows, refuseTable, type TableToCheck } from "./kept-rows.ts";
import { judgeNominations } from "./nominations/judge-nominations.ts";
import type { TableJudge } from "./table-judge.ts";

/** Reads an uploaded table and keeps what it would do; run again, it begins from the first row. */
export const checkImport = defineJob({
  name: "imports.check",
  payload: z.object({ import: z.uuid() }),
  timeoutSeconds: 300,
  retries: { times: 3, firstWaitSeconds: 5, mostSeconds: 60 },
  givenUp: ({ import: id }) => inScope(portalScope, (tx) => endImport(tx, id, "failed")),
  run: ({ import: id }, { signal }) => check(id, signal),
});

/** So many rows are judged before the page of the import tells of them. */
const together = 100;

async function check(id: string, signal: AbortSignal): Promise<void> {
  const begun = await beginChecking(id);
  if (!begun) return;
  const table = rowsOf(await readTable(begun.content));
  if (!table.ok) return refuseTable(id, table);
  const { head, rows } = table;
  const judge = await judgeOf(begun, head.cells);
  if (!judge.ok) return refuseTable(id, { reason: judge.reason, row: null });
  const { faults, judge: judgeRows } = judge.value;
  if (faults.length > 0) {
    const planned = { row: head.row, code: null, name: "", kind: "faulty", faults } as const;
    await keepRows(id, [planned], { judged: rows.length, of: rows.length });
    return endChecking(id);
  }
  for (let from = 0; from < rows.length; from += together) {
    signal.throwIfAborted();
    const judged = rows.slice(from, from + together);
    const planned = await judgeRows(judged);
    if (!(await keepRows(id, planned, { judged: from + judged.length, of: rows.length }))) return;
  }
  await endChecking(id);
}

function rowsOf(table: SheetOutcome) {
  if (!table.ok) return table;
  const [head, ...rows] = table.rows;
  return head && rows.length > 0
    ? ({ ok: true, head, rows } as const)
    : ({ ok: false, reason: "tableEmpty", row: null } as const);
}

async function judgeOf(
  { organisationId, roundId }: TableToCheck,
  head: readonly string[],
): Promise<Outcome<TableJudge>> {
  if (roundId === null) return done(await judgeServices(head, organisationId));
  return judgeNominations(head, { organisationId, roundId, now: new Date() });
}
