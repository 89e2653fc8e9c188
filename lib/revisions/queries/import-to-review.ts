import "server-only";
import { z } from "zod";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { pageCount, pageWithin } from "#lib/domain/catalogue/result-pages.ts";
import { mayApproveImport, rowDecisions, type RowDecision } from "#lib/domain/imports/approval.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { rowsWith } from "./awaiting-rows.ts";
import type { ReviewAsked } from "#lib/revisions/review-schema.ts";
import { namesIn, type Names } from "./names.ts";
import { editedOrganisations } from "./revision-file.ts";
import { approvalsOf, type ImportApproval } from "./approvals.ts";
import { reviewedRows, type ReviewedRow } from "./reviewed-rows.ts";

/** What stands above every page about a table that was sent for approval. */
export interface ImportInReview {
  id: string;
  name: string;
  organisation: BilingualText;
  uploadedBy: string;
  uploadedAt: Date;
  sentBy: string | null;
  sentAt: Date | null;
  /** The viewer uploaded it or had it carried out: somebody else decides. */
  own: boolean;
}

/** A table of services as an editor reviews it: one thing, with a page of its rows. */
export interface ImportToReview extends ImportInReview {
  counts: { added: number; changed: number };
  decisions: Record<RowDecision, number>;
  approvals: ImportApproval[];
  atWork: boolean;
  asked: ReviewAsked;
  rows: ReviewedRow[];
  names: Names;
  /** How many rows the filter leaves. */
  total: number;
  page: number;
  pages: number;
}

const pageSize = 25;

/** The table with the rows that are asked for; null where there is none whose services the viewer decides on. */
export async function importToReview(
  viewer: Viewer,
  id: string,
  asked: ReviewAsked,
): Promise<ImportToReview | null> {
  return inScope(rowScope(viewer), async (tx) => {
    const found = await importInReview(tx, viewer, id);
    if (!found) return null;
    const where = await rowsAsked(tx, id, asked);
    const total = await tx.importRow.count({ where });
    const page = pageWithin(asked.page, total, pageSize);
    const rows = await reviewedRows(tx, where, { skip: (page - 1) * pageSize, take: pageSize });
    const approvals = await approvalsOf(tx, id);
    return {
      ...found,
      counts: {
        added: await tx.importRow.count({ where: { importId: id, kind: "added" } }),
        changed: await tx.importRow.count({ where: { importId: id, kind: "changed" } }),
      },
      decisions: await decisionsOf(tx, id),
      approvals,
      atWork: approvals.some(({ endedAt }) => endedAt === null),
      ...{ asked, rows, total, page, pages: pageCount(total, pageSize) },
      names: await namesIn(
        tx,
        rows.flatMap(({ before, after }) => [before, after]),
        null,
      ),
    };
  });
}

/** One that was carried out and whose services the viewer decides on. */
export async function importInReview(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<ImportInReview | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const found = await tx.import.findUnique({
    where: { id, state: "done", roundId: null, organisationId: { in: [...editedOrganisations(viewer)] } },
    include: {
      organisation: { select: { nameAr: true, nameEn: true } },
      uploadedBy: { select: { name: true } },
      confirmedBy: { select: { name: true } },
    },
  });
  if (!found) return null;
  const { name, organisation, uploadedBy, uploadedAt, confirmedBy, doneAt } = found;
  return {
    ...{ id, name, uploadedAt },
    organisation: { ar: organisation.nameAr, en: organisation.nameEn },
    uploadedBy: uploadedBy.name,
    sentBy: confirmedBy?.name ?? null,
    sentAt: doneAt,
    own: !mayApproveImport(viewer.personId, found),
  };
}

/** How many of its revisions there are of each decision. */
async function decisionsOf(tx: Transaction, id: string): Promise<Record<RowDecision, number>> {
  const counts = { awaiting: 0, returned: 0, approved: 0, withdrawn: 0 };
  for (const decision of rowDecisions)
    counts[decision] = await tx.importRow.count({ where: rowsWith(id, decision) });
  return counts;
}

async function rowsAsked(
  tx: Transaction,
  id: string,
  { q, kind, decision, field }: ReviewAsked,
): Promise<Prisma.ImportRowWhereInput> {
  return {
    ...rowsWith(id, decision),
    ...(kind === null ? {} : { kind }),
    ...(field === null ? {} : { fields: { has: field } }),
    ...(q === null ? {} : { row: { in: await rowsNaming(tx, id, q) } }),
  };
}

/** The rows whose service is called so or has such a code, as the search spells words. */
async function rowsNaming(tx: Transaction, id: string, q: string): Promise<number[]> {
  const folded = foldArabic(q);
  if (folded === "") return [];
  const wanted = `%${folded}%`;
  const rows = await tx.$queryRaw<{ row: number }[]>`
    select "row" from "ImportRow"
     where "importId" = ${id}::uuid and "revisionId" is not null
       and (fold_arabic("name") like ${wanted} or fold_arabic("code") like ${wanted})`;
  return rows.map(({ row }) => row);
}
