import "server-only";
import { z } from "zod";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { readHead, type ImportColumn } from "#lib/domain/tables/import-columns.ts";
import { codeOf, ImportPlan, type PlannedRow, type TableRow } from "#lib/domain/tables/plan.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { readTable } from "#lib/sheets/read-table.ts";
import type { SheetOutcome, SheetRow } from "#lib/sheets/rows.ts";
import { knownFor } from "./known.ts";
import { beginChecking, endChecking, keepRows, refuseTable } from "./kept-rows.ts";
import { servicesFound } from "./services-found.ts";
import { tableColumns } from "./table-columns.ts";

/** Reads an uploaded table and keeps what it would do; run again, it begins from the first row. */
export const checkImport = defineJob({
  name: "imports.check",
  payload: z.object({ import: z.uuid() }),
  timeoutSeconds: 300,
  retries: { times: 3, firstWaitSeconds: 5, mostSeconds: 60 },
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
  const { places, faults } = readHead(head.cells, tableColumns);
  if (faults.length > 0) {
    const planned = { row: head.row, code: null, name: "", kind: "faulty", faults } as const;
    await keepRows(id, [planned], { judged: rows.length, of: rows.length });
    return endChecking(id);
  }
  const plan = new ImportPlan(await inScope(portalScope, (tx) => knownFor(tx, begun.organisationId)));
  for (let from = 0; from < rows.length; from += together) {
    signal.throwIfAborted();
    const judged = rows.slice(from, from + together).map((row) => tableRow(row, places));
    const planned = await planRows(plan, judged);
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

function tableRow({ row, cells }: SheetRow, places: ReadonlyMap<ImportColumn, number>): TableRow {
  return { row, cells: new Map([...places].map(([column, place]) => [column, cells[place] ?? ""])) };
}

async function planRows(plan: ImportPlan, rows: readonly TableRow[]): Promise<PlannedRow[]> {
  const codes = rows.map(codeOf);
  const found = await inScope(portalScope, (tx) =>
    servicesFound(
      tx,
      codes.flatMap((code) => code ?? []),
    ),
  );
  return rows.map((row, at) => plan.plan(row, found.get(codes[at] ?? "") ?? null));
}
