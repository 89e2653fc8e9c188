import "server-only";
import type { Done } from "#lib/define-action.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { mayApproveImport } from "#lib/domain/imports/approval.ts";
import { done, refused, type Outcome, type Refusal } from "#lib/domain/outcome.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { approveRows } from "./approve-rows.ts";
import { rowsWith } from "#lib/revisions/queries/awaiting-rows.ts";
import type { SentImport } from "./sent-import.ts";

interface Asking {
  tx: Transaction;
  subject: SentImport;
  /** How many the interruption page named, and which rows; without a row, all that wait. */
  input: { count: number; row: readonly number[] };
  viewer: { personId: string };
  language: Language;
}

/** Has what is left of an import approved by a job: the revisions as they are now, and no other. */
export async function askApproval({
  tx,
  subject: { id, uploadedById, confirmedById },
  input: { count, row },
  viewer: { personId },
  language,
}: Asking): Promise<Outcome<Done>> {
  if (!mayApproveImport(personId, { uploadedById, confirmedById })) return refused("notByItsWriter");
  const atWork = await refusedAtWork(tx, id);
  if (atWork) return atWork;
  const rows = await tx.importRow.findMany({
    where: { ...rowsWith(id, "awaiting"), ...(row.length === 0 ? {} : { row: { in: [...row] } }) },
    select: { row: true, revision: { select: { id: true, version: true } } },
    orderBy: { row: "asc" },
  });
  if (rows.length === 0 || rows.length !== count) return refused("approvalChanged");
  const approval = await tx.importApproval.create({
    data: { importId: id, approvedById: personId },
    select: { id: true },
  });
  await tx.approvedRow.createMany({
    data: rows.flatMap(({ row: number, revision }) =>
      revision
        ? [
            {
              approvalId: approval.id,
              row: number,
              revisionId: revision.id,
              revisionVersion: revision.version,
            },
          ]
        : [],
    ),
  });
  await enqueue(tx, approveRows, { approval: approval.id }, { key: approval.id });
  return done({
    object: `import:${id}`,
    facts: { services: rows.length },
    redirectTo: `/${language}/ministry/revisions/imports/${id}`,
  });
}

async function refusedAtWork(tx: Transaction, importId: string): Promise<Refusal | null> {
  // Two who ask at one moment: the second waits for the first, and finds its approval at work.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('import_approval'), hashtext(${importId}))::text`;
  const atWork = await tx.importApproval.count({ where: { importId, doneAt: null, stoppedAt: null } });
  return atWork > 0 ? refused("approvalAtWork") : null;
}
