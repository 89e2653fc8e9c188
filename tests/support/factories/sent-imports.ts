import { inScope, type Transaction } from "#lib/db/scope.ts";
import { database } from "#lib/db/client.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { contentSchema } from "#lib/domain/revisions/content.ts";
import { demoAccount } from "#tests/support/demo-accounts.ts";
import { makeImport, type Row } from "./imports.ts";
import { makePerson } from "./people.ts";

export interface SentImportsToSee {
  /** Tables whose revisions were sent for approval, by how far an editor has come with them: their ids. */
  sentImports: { awaiting: string; approving: string; approved: string; own: string };
}

/** Tables of the Interior's services that wait for its editor, are being approved, and were approved. */
export async function layOutSentImports(): Promise<SentImportsToSee> {
  const editor = await personOf("editor-interior");
  const approving = await sentImport();
  await approve(approving, editor, [null, null]);
  const approved = await sentImport();
  await approve(approved, editor, ["approved", "serviceChanged"]);
  return {
    sentImports: { awaiting: await sentImport(), approving, approved, own: await sentImport(editor) },
  };
}

/** A table of two services that change, each with the revision that it sent; nothing public is other than before. */
async function sentImport(uploadedById?: string): Promise<string> {
  const uploader = uploadedById ?? (await makePerson("officer", "interior")).id;
  const { id: organisationId } = await database().organisation.findUniqueOrThrow({
    where: { slug: "interior" },
  });
  const rows = await sentRows(uploader);
  const now = new Date();
  return makeImport(
    { organisationId, uploadedById: uploader, rowCount: rows.length, rowsJudged: rows.length },
    rows,
    [
      { state: "checked", checkedAt: now },
      { state: "confirmed", confirmedById: uploader, confirmedAt: now },
      { state: "done", doneAt: now },
    ],
  );
}

function sentRows(authorId: string): Promise<Row[]> {
  return inScope(portalScope, async (tx) => {
    // Two who lay out at once must not take the same services.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('revisions to see'))`;
    const services = await tx.service.findMany({
      where: {
        organisation: { slug: "interior" },
        status: "published",
        revisions: { none: { number: { gt: 1 } } },
        code: { lt: "MOI-900" },
      },
      orderBy: { code: "desc" },
      take: 2,
    });
    const rows: Row[] = [];
    for (const [place, service] of services.entries())
      rows.push(await sentRow(tx, service, { row: place + 2, authorId }));
    return rows;
  });
}

async function sentRow(
  tx: Transaction,
  { id: serviceId, code, nameAr }: { id: string; code: string; nameAr: string },
  { row, authorId }: { row: number; authorId: string },
): Promise<Row> {
  const [found] = await tx.$queryRaw<{ content: unknown }[]>`
    select service_content(${serviceId}::uuid) as content`;
  const before = contentSchema.parse(found?.content);
  const after = { ...before, processingTime: { ar: "يوم عمل واحد", en: "One working day" } };
  const { id } = await tx.serviceRevision.create({
    data: { serviceId, authorId, writerIds: [authorId], number: 2, state: "inReview", content: after },
  });
  await tx.revisionEvent.create({
    data: { revisionId: id, from: "draft", to: "inReview", byId: authorId },
  });
  return {
    row,
    kind: "changed",
    code,
    name: nameAr,
    before,
    after,
    fields: ["processingTime"],
    revisionId: id,
  };
}

async function approve(
  importId: string,
  approvedById: string,
  outcomes: readonly ("approved" | "serviceChanged" | null)[],
): Promise<void> {
  await inScope(portalScope, async (tx) => {
    const rows = await tx.importRow.findMany({ where: { importId }, orderBy: { row: "asc" } });
    const { id: approvalId } = await tx.importApproval.create({ data: { importId, approvedById } });
    for (const [place, { row, revisionId }] of rows.entries()) {
      const outcome = outcomes[place] ?? null;
      if (revisionId === null) continue;
      if (outcome === "approved") await decide(tx, revisionId, approvedById);
      await tx.approvedRow.create({ data: { approvalId, row, revisionId, revisionVersion: 1, outcome } });
    }
    if (!outcomes.includes(null))
      await tx.importApproval.update({ where: { id: approvalId }, data: { doneAt: new Date() } });
  });
}

async function decide(tx: Transaction, id: string, decidedById: string): Promise<void> {
  const now = new Date();
  await tx.serviceRevision.update({
    where: { id },
    data: { state: "approved", decidedById, decidedAt: now, appliedAt: now },
  });
}

async function personOf(key: string): Promise<string> {
  return (await database().person.findUniqueOrThrow({ where: { email: demoAccount(key).email } })).id;
}
