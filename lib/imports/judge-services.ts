import "server-only";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { readHead } from "#lib/domain/tables/import-columns.ts";
import { codeOf, ImportPlan, type PlannedRow, type TableRow } from "#lib/domain/tables/plan.ts";
import { knownFor } from "./known.ts";
import { servicesFound } from "./services-found.ts";
import { tableColumns } from "./table-columns.ts";
import { cellsOf, type TableJudge } from "./table-judge.ts";

/** Judges a table of the services of an organisation and those below it. */
export async function judgeServices(head: readonly string[], organisationId: string): Promise<TableJudge> {
  const { places, faults } = readHead(head, tableColumns);
  const plan = new ImportPlan(await inScope(portalScope, (tx) => knownFor(tx, organisationId)));
  return {
    faults,
    judge: (rows) =>
      planRows(
        plan,
        rows.map((row) => ({ row: row.row, cells: cellsOf(row, places) })),
      ),
  };
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
