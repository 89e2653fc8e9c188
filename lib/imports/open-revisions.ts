import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { nextServiceCode } from "#lib/domain/revisions/service-code.ts";
import { serviceBegun } from "#lib/domain/revisions/service-begun.ts";
import { serviceStateAfter } from "#lib/domain/revisions/states.ts";
import { codesTaken } from "#lib/revisions/queries/codes-taken.ts";
import { inBatches } from "./in-batches.ts";
import type { RowToCarryOut } from "./rows-to-carry-out.ts";

interface Writers {
  authorId: string;
  writerIds: string[];
}

type CodedRow = RowToCarryOut & { code: string };

/** Opens a revision for each row and sends it for approval, a new service with it where the row adds one. */
export async function openRevisions(
  tx: Transaction,
  importId: string,
  rows: readonly RowToCarryOut[],
  writers: Writers,
): Promise<void> {
  const coded = await withCodes(tx, rows);
  for (const batch of inBatches(coded)) {
    await beginServices(tx, batch);
    await sendForApproval(tx, importId, batch, writers);
  }
}

/** New services have their codes from the beginning, one after the other as their rows stand. */
async function withCodes(tx: Transaction, rows: readonly RowToCarryOut[]): Promise<CodedRow[]> {
  const taken = new Map<string, { code: string; codes: string[] }>();
  const organisationIds = rows.flatMap((row) => (row.kind === "added" ? [row.organisationId] : []));
  const organisations = await tx.organisation.findMany({
    where: { id: { in: organisationIds } },
    select: { id: true, code: true },
    // Two imports wait for each other's codes in one order.
    orderBy: { code: "asc" },
  });
  for (const organisation of organisations)
    taken.set(organisation.id, {
      code: organisation.code,
      codes: await codesTaken(tx, organisation),
    });
  return rows.map((row) => {
    if (row.kind === "changed") return row;
    const { code: organisation, codes } = taken.get(row.organisationId) ?? { code: "", codes: [] };
    const code = nextServiceCode(organisation, codes);
    codes.push(code);
    return { ...row, code };
  });
}

async function beginServices(tx: Transaction, rows: readonly CodedRow[]): Promise<void> {
  await tx.service.createMany({
    data: rows.flatMap((row) =>
      row.kind === "added"
        ? [
            {
              ...serviceBegun(row.after.name),
              code: row.code,
              organisationId: row.organisationId,
              status: serviceStateAfter("submit", "content", "draft"),
            },
          ]
        : [],
    ),
  });
}

async function sendForApproval(
  tx: Transaction,
  importId: string,
  rows: readonly CodedRow[],
  { authorId, writerIds }: Writers,
): Promise<void> {
  const services = await tx.service.findMany({
    where: { code: { in: rows.map(({ code }) => code) } },
    select: {
      id: true,
      code: true,
      revisions: { select: { number: true }, orderBy: { number: "desc" }, take: 1 },
    },
  });
  const byCode = new Map(services.map((service) => [service.code, service]));
  const opened = await tx.serviceRevision.createManyAndReturn({
    data: rows.flatMap(({ code, after }) => {
      const service = byCode.get(code);
      if (!service) return [];
      const number = (service.revisions[0]?.number ?? 0) + 1;
      return [{ serviceId: service.id, number, content: after, authorId, writerIds }];
    }),
    select: { id: true, serviceId: true },
  });
  const ids = opened.map(({ id }) => id);
  await tx.serviceRevision.updateMany({
    where: { id: { in: ids } },
    data: { state: "inReview", version: { increment: 1 } },
  });
  await tx.revisionEvent.createMany({
    data: ids.map((revisionId) => ({ revisionId, from: "draft", to: "inReview", byId: authorId })),
  });
  const revisionOf = new Map(opened.map(({ id, serviceId }) => [serviceId, id]));
  const became = rows.map(({ row, code }) => ({ row, code, id: revisionOf.get(byCode.get(code)?.id ?? "") }));
  await tx.$executeRaw`
    update "ImportRow" r set "code" = b."code", "revisionId" = b."id"
      from unnest(${became.map(({ row }) => row)}::int[], ${became.map(({ code }) => code)}::text[],
                  ${became.map(({ id }) => id ?? null)}::uuid[]) as b ("row", "code", "id")
     where r."importId" = ${importId}::uuid and r."row" = b."row"`;
}
