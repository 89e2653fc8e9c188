import "server-only";
import { z } from "zod";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { pageCount, pageWithin } from "#lib/domain/catalogue/result-pages.ts";
import {
  isAtWork,
  isConfirmable,
  isDiscardable,
  type ImportCounts,
  type ImportState,
} from "#lib/domain/imports/states.ts";
import { reasons, type Reason } from "#lib/domain/reasons.ts";
import { contentSchema, type ServiceContent } from "#lib/domain/revisions/content.ts";
import { contentFields, type ContentField } from "#lib/domain/revisions/sections.ts";
import type { PlannedKind } from "#lib/domain/tables/plan.ts";
import type { CellFault } from "#lib/domain/tables/row-cells.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import type { RowsAsked } from "#lib/imports/schema.ts";
import { namesIn, type Names } from "#lib/revisions/queries/names.ts";
import { countsOf } from "./counts.ts";
import { importsWithin } from "./imports.ts";

export interface ImportedRow {
  row: number;
  kind: PlannedKind;
  code: string | null;
  name: string;
  faults: CellFault[];
  before: ServiceContent | null;
  after: ServiceContent | null;
  fields: ContentField[];
}

/** An import with what it would do, or did, a page of rows at a time. */
export interface ImportFile {
  id: string;
  version: number;
  name: string;
  bytes: number;
  state: ImportState;
  organisation: BilingualText;
  uploadedBy: string;
  uploadedAt: Date;
  doneAt: Date | null;
  checkedAgain: boolean;
  refusal: { reason: Reason; row: number | null } | null;
  progress: { judged: number; of: number } | null;
  counts: ImportCounts;
  rows: ImportedRow[];
  show: PlannedKind | null;
  page: number;
  pages: number;
  names: Names;
  atWork: boolean;
  may: { confirm: boolean; discard: boolean };
}

const pageSize = 25;

const rowSchema = z.object({
  row: z.number(),
  kind: z.enum(["faulty", "added", "changed", "unchanged"]),
  code: z.string().nullable(),
  name: z.string(),
  faults: z.array(z.object({ column: z.string(), reason: z.enum(reasons), said: z.string() })),
  before: contentSchema.nullable(),
  after: contentSchema.nullable(),
  fields: z.array(z.enum(contentFields)),
});

/** An import of an organisation whose services the viewer edits; null where there is none. */
export async function importFile(viewer: Viewer, id: string, asked: RowsAsked): Promise<ImportFile | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return inScope(rowScope(viewer), async (tx) => {
    const found = await tx.import.findFirst({
      where: { AND: [{ id }, importsWithin(viewer)] },
      include: {
        uploadedBy: { select: { name: true } },
        organisation: { select: { nameAr: true, nameEn: true } },
      },
    });
    if (!found) return null;
    const { state, version, name, bytes, uploadedAt, doneAt, checkedAgain, rowCount, rowsJudged } = found;
    const counts = await countsOf(tx, id);
    return {
      ...{ id, version, name, bytes, state, uploadedAt, doneAt, checkedAgain, counts },
      organisation: { ar: found.organisation.nameAr, en: found.organisation.nameEn },
      uploadedBy: found.uploadedBy.name,
      refusal: refusalOf(found),
      progress: rowCount === null ? null : { judged: rowsJudged, of: rowCount },
      atWork: isAtWork(state),
      may: { confirm: isConfirmable(state, counts), discard: isDiscardable(state) },
      ...(await rowsOf(tx, { id, atWork: isAtWork(state), counts, asked })),
    };
  });
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
  const found = atWork
    ? []
    : await tx.importRow.findMany({
        where: { importId: id, ...(asked.show === null ? {} : { kind: asked.show }) },
        orderBy: [{ row: "asc" }],
        skip: (page - 1) * pageSize,
        take: pageSize,
      });
  const rows = found.map((row) => rowSchema.parse(row));
  const contents = rows.flatMap(({ before, after }) => [before, after]);
  return {
    rows,
    show: asked.show,
    page,
    pages: pageCount(total, pageSize),
    names: await namesIn(tx, contents, null),
  };
}
