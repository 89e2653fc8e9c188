import "server-only";
import { z } from "zod";
import type { Transaction } from "#lib/db/scope.ts";
import { isEditable } from "#lib/domain/proposals/status.ts";
import { nominationOf, type NominationsKnown } from "#lib/domain/proposals/table/plan.ts";
import { changedColumns } from "#lib/domain/proposals/table/values.ts";
import { valuesSchema } from "./values-schema.ts";

const rowSchema = z.union([
  z.object({
    row: z.number(),
    kind: z.literal("changed"),
    proposalId: z.string(),
    before: valuesSchema,
    after: valuesSchema,
  }),
  z.object({
    row: z.number(),
    kind: z.literal("added"),
    code: z.string().nullable(),
    name: z.string(),
    organisationId: z.string(),
    after: valuesSchema,
  }),
]);

export type NominationToCarryOut = z.infer<typeof rowSchema>;

/** The rows of a table of nominations that write in a draft, in their order. */
export async function nominationsToCarryOut(
  tx: Transaction,
  importId: string,
): Promise<NominationToCarryOut[]> {
  const rows = await tx.importRow.findMany({
    where: { importId, kind: { in: ["added", "changed"] } },
    orderBy: { row: "asc" },
  });
  return rows.map((row) => rowSchema.parse(row));
}

/** Nobody else opens, writes or sends a nomination of the round by table until the transaction ends. */
export async function takeNominations(
  tx: Transaction,
  roundId: string,
  rows: readonly NominationToCarryOut[],
): Promise<void> {
  // A name that the catalogue lacks is nominated once, although no index keeps it.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('nominations'), hashtext(${roundId}))::text`;
  const ids = rows.flatMap((row) => (row.kind === "changed" ? [row.proposalId] : []));
  await tx.$queryRaw`
    select 1 as taken from "Proposal" where "id" = any (${ids}::uuid[]) order by "id" for update`;
}

/** Whether every nomination is as the check found it. */
export function isAsChecked(rows: readonly NominationToCarryOut[], known: NominationsKnown): boolean {
  return rows.every((row) => {
    if (row.kind === "added") return isFree(row, known);
    const found = known.nominations.find(({ id }) => id === row.proposalId);
    return (
      found !== undefined &&
      isEditable(found.status) &&
      changedColumns(row.before, found.values, known.criteria).length === 0
    );
  });
}

function isFree(
  { code, name, organisationId }: Extract<NominationToCarryOut, { kind: "added" }>,
  { services, nominations }: NominationsKnown,
): boolean {
  if (code === null) return !nominationOf({ newName: name, organisationId }, nominations);
  const service = services.find((one) => one.code === code);
  return service !== undefined && !service.archived && !nominationOf({ serviceId: service.id }, nominations);
}
