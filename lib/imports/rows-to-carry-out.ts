import "server-only";
import { z } from "zod";
import type { Transaction } from "#lib/db/scope.ts";
import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { changedFields } from "#lib/domain/revisions/changed-fields.ts";
import { contentSchema } from "#lib/domain/revisions/content.ts";
import { inBatches } from "./in-batches.ts";
import { servicesFound } from "./services-found.ts";

const rowSchema = z.union([
  z.object({
    row: z.number(),
    kind: z.literal("changed"),
    code: z.string(),
    before: contentSchema,
    after: contentSchema,
  }),
  z.object({
    row: z.number(),
    kind: z.literal("added"),
    organisationId: z.string(),
    after: contentSchema,
  }),
]);

export type RowToCarryOut = z.infer<typeof rowSchema>;

/** The rows of an import that do something, in their order. */
export async function rowsToCarryOut(tx: Transaction, importId: string): Promise<RowToCarryOut[]> {
  const rows = await tx.importRow.findMany({
    where: { importId, kind: { in: ["added", "changed"] } },
    orderBy: { row: "asc" },
  });
  return rows.map((row) => rowSchema.parse(row));
}

/** Whether every service is as the check found it. From here on it stays so until the transaction ends. */
export async function isAsChecked(tx: Transaction, rows: readonly RowToCarryOut[]): Promise<boolean> {
  const changed = rows.flatMap((row) => (row.kind === "changed" ? [row] : []));
  for (const batch of inBatches(changed)) {
    const codes = batch.map(({ code }) => code);
    // A revision that somebody else opens needs the row of its service, and waits for it.
    await tx.$queryRaw`select 1 as taken from "Service" where "code" = any (${codes}) order by "code" for update`;
    const found = await servicesFound(tx, codes);
    const same = batch.every(({ code, before }) => {
      const service = found.get(code);
      return (
        service && !service.open && !service.archived && changedFields(before, service.content).length === 0
      );
    });
    if (!same) return false;
  }
  return !(await isNameTaken(tx, rows));
}

async function isNameTaken(tx: Transaction, rows: readonly RowToCarryOut[]): Promise<boolean> {
  const added = rows.flatMap((row) => (row.kind === "added" ? [row] : []));
  const organisationIds = [...new Set(added.map((row) => row.organisationId))];
  const services = await tx.service.findMany({
    where: { organisationId: { in: organisationIds } },
    select: { organisationId: true, nameAr: true },
  });
  const taken = new Set(services.map((service) => `${service.organisationId} ${foldArabic(service.nameAr)}`));
  return added.some((row) => taken.has(`${row.organisationId} ${foldArabic(row.after.name.ar)}`));
}
