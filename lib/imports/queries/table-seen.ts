import "server-only";
import { z } from "zod";
import type { Transaction } from "#lib/db/scope.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { pageCount, pageWithin } from "#lib/domain/catalogue/result-pages.ts";
import {
  expiresAt,
  isAtWork,
  isConfirmable,
  isDiscardable,
  type ImportCounts,
  type ImportState,
} from "#lib/domain/imports/states.ts";
import { reasons, type Reason } from "#lib/domain/reasons.ts";
import type { PlannedKind } from "#lib/domain/tables/plan.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import type { RowsAsked } from "#lib/imports/schema.ts";
import { countsOf } from "./counts.ts";

/** An uploaded table as it stands, and where its pages of rows are; what a row says is the affair of what it is of. */
export interface TableSeen {
  id: string;
  version: number;
  name: string;
  bytes: number;
  state: ImportState;
  organisation: BilingualText;
  uploadedBy: string;
  uploadedAt: Date;
  doneAt: Date | null;
  /** Until when somebody may confirm what was found. */
  expiresAt: Date | null;
  checkedAgain: boolean;
  refusal: { reason: Reason; row: number | null } | null;
  progress: { judged: number; of: number } | null;
  counts: ImportCounts;
  show: PlannedKind | null;
  page: number;
  pages: number;
  atWork: boolean;
  may: { confirm: boolean; discard: boolean };
}

const valueName = z.object({ ar: z.string(), en: z.string() });

/** What every row of a table says, whatever it is of. */
export const rowSchema = z.object({
  row: z.number(),
  kind: z.enum(["faulty", "added", "changed", "unchanged"]),
  code: z.string().nullable(),
  name: z.string(),
  faults: z.array(
    z.object({
      column: z.string(),
      reason: z.enum(reasons),
      said: z.string(),
      allowed: z.array(valueName).optional(),
    }),
  ),
});

const pageSize = 25;

/** The table that `where` names with a page of its rows as they are kept; null where there is none. */
export async function tableSeen(tx: Transaction, where: Prisma.ImportWhereInput, asked: RowsAsked) {
  const found = await tx.import.findFirst({
    where,
    include: {
      uploadedBy: { select: { name: true } },
      organisation: { select: { nameAr: true, nameEn: true } },
    },
  });
  if (!found) return null;
  const { id, state, version, name, bytes, uploadedAt, doneAt, checkedAgain, rowCount, rowsJudged } = found;
  const counts = await countsOf(tx, id);
  const { rows, ...place } = await rowsOf(tx, { id, atWork: isAtWork(state), counts, asked });
  const expires = expiresAt({ state, checkedAt: found.checkedAt?.getTime() ?? null });
  const table: TableSeen = {
    ...{ id, version, name, bytes, state, uploadedAt, doneAt, checkedAgain, counts },
    organisation: { ar: found.organisation.nameAr, en: found.organisation.nameEn },
    uploadedBy: found.uploadedBy.name,
    refusal: refusalOf(found),
    expiresAt: expires === null ? null : new Date(expires),
    progress: rowCount === null ? null : { judged: rowsJudged, of: rowCount },
    atWork: isAtWork(state),
    may: { confirm: isConfirmable(state, counts), discard: isDiscardable(state) },
    ...place,
  };
  return { table, rows, roundId: found.roundId };
}

function refusalOf({ refusal, refusedRow }: { refusal: string | null; refusedRow: number | null }) {
  return refusal === null ? null : { reason: z.enum(reasons).parse(refusal), row: refusedRow };
}

interface Wanted {
  id: string;
  /** Its rows come and go: none is shown until they stand. */
  atWork: boolean;
  counts: ImportCounts;
  asked: RowsAsked;
}

async function rowsOf(tx: Transaction, { id, atWork, counts, asked }: Wanted) {
  const all = counts.faulty + counts.added + counts.changed + counts.unchanged;
  const total = asked.show === null ? all : counts[asked.show];
  const page = pageWithin(asked.page, total, pageSize);
  const rows = atWork
    ? []
    : await tx.importRow.findMany({
        where: { importId: id, ...(asked.show === null ? {} : { kind: asked.show }) },
        orderBy: [{ row: "asc" }],
        skip: (page - 1) * pageSize,
        take: pageSize,
      });
  return { rows, show: asked.show, page, pages: pageCount(total, pageSize) };
}
