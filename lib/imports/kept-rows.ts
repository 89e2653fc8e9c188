import "server-only";
import type { Prisma } from "#lib/db/generated/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import type { PlannedNomination } from "#lib/domain/proposals/table/plan.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import type { PlannedRow } from "#lib/domain/tables/plan.ts";
import type { CellFault } from "#lib/domain/tables/row-cells.ts";

/** A table that waits to be checked; of services where it is of no round. */
export interface TableToCheck {
  organisationId: string;
  roundId: string | null;
  content: Uint8Array;
}

/** The table of an import that waits, of which nothing is judged yet; null where nobody waits for it any more. */
export function beginChecking(id: string): Promise<TableToCheck | null> {
  return inScope(portalScope, async (tx) => {
    const { count } = await tx.import.updateMany({
      where: { id, state: "waiting" },
      data: { rowCount: null, rowsJudged: 0 },
    });
    if (count === 0) return null;
    await tx.importRow.deleteMany({ where: { importId: id } });
    const { file, ...table } = await tx.import.findUniqueOrThrow({
      where: { id },
      select: { organisationId: true, roundId: true, file: { select: { content: true } } },
    });
    return file && { ...table, content: file.content };
  });
}

/** Keeps what some more rows come to; false where the import was discarded meanwhile. */
export function keepRows(
  id: string,
  rows: readonly (PlannedRow | PlannedNomination)[],
  { judged, of }: { judged: number; of: number },
): Promise<boolean> {
  return inScope(portalScope, async (tx) => {
    const { count } = await tx.import.updateMany({
      where: { id, state: "waiting" },
      data: { rowCount: of, rowsJudged: judged },
    });
    if (count === 0) return false;
    await tx.importRow.createMany({ data: rows.map((row) => ({ importId: id, ...stored(row) })) });
    return true;
  });
}

function stored(planned: PlannedRow | PlannedNomination): Omit<Prisma.ImportRowCreateManyInput, "importId"> {
  const { row, code, name, kind } = planned;
  const always = { row, code, name: name.slice(0, 200), kind };
  switch (planned.kind) {
    case "faulty":
      return { ...always, faults: planned.faults.map(storedFault) };
    case "added":
      return { ...always, organisationId: planned.organisationId, after: { ...planned.after } };
    case "changed": {
      const proposalId = "proposalId" in planned ? planned.proposalId : null;
      const { fields } = planned;
      return { ...always, before: { ...planned.before }, after: { ...planned.after }, fields, proposalId };
    }
    case "unchanged":
      return always;
  }
}

function storedFault({ allowed = [], ...fault }: CellFault): Prisma.InputJsonObject {
  return allowed.length === 0 ? { ...fault } : { ...fault, allowed: allowed.map((name) => ({ ...name })) };
}

export async function endChecking(id: string): Promise<void> {
  await inScope(portalScope, (tx) =>
    tx.import.updateMany({
      where: { id, state: "waiting" },
      data: { state: "checked", checkedAt: new Date(), version: { increment: 1 } },
    }),
  );
}

/** A table that cannot be read, or that nobody may carry out any more: it is not kept. */
export async function refuseTable(
  id: string,
  { reason, row }: { reason: Reason; row: number | null },
): Promise<void> {
  await inScope(portalScope, async (tx) => {
    await tx.import.updateMany({
      where: { id, state: "waiting" },
      data: { state: "refused", refusal: reason, refusedRow: row, version: { increment: 1 } },
    });
    await tx.importFile.deleteMany({ where: { id } });
  });
}
