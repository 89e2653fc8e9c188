import "server-only";
import type { Prisma } from "#lib/db/generated/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import type { PlannedRow } from "#lib/domain/tables/plan.ts";

/** The table of an import that waits, of which nothing is judged yet; null where nobody waits for it any more. */
export function beginChecking(id: string): Promise<{ organisationId: string; content: Uint8Array } | null> {
  return inScope(portalScope, async (tx) => {
    const { count } = await tx.import.updateMany({
      where: { id, state: "waiting" },
      data: { rowCount: null, rowsJudged: 0 },
    });
    if (count === 0) return null;
    await tx.importRow.deleteMany({ where: { importId: id } });
    const { organisationId, file } = await tx.import.findUniqueOrThrow({
      where: { id },
      select: { organisationId: true, file: { select: { content: true } } },
    });
    return file && { organisationId, content: file.content };
  });
}

/** Keeps what some more rows come to; false where the import was discarded meanwhile. */
export function keepRows(
  id: string,
  rows: readonly PlannedRow[],
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

function stored(planned: PlannedRow): Omit<Prisma.ImportRowCreateManyInput, "importId"> {
  const { row, code, name, kind } = planned;
  const always = { row, code, name: name.slice(0, 200), kind };
  switch (planned.kind) {
    case "faulty":
      return { ...always, faults: planned.faults.map((fault) => ({ ...fault })) };
    case "added":
      return { ...always, organisationId: planned.organisationId, after: planned.after };
    case "changed":
      return { ...always, before: planned.before, after: planned.after, fields: planned.fields };
    case "unchanged":
      return always;
  }
}

export async function endChecking(id: string): Promise<void> {
  await inScope(portalScope, (tx) =>
    tx.import.updateMany({
      where: { id, state: "waiting" },
      data: { state: "checked", checkedAt: new Date(), version: { increment: 1 } },
    }),
  );
}

/** A file that is no table, or not one that can be read: it is not kept. */
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
