import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { evenSample } from "#lib/domain/imports/approval.ts";
import { contentFields, type ContentField } from "#lib/domain/revisions/sections.ts";
import { rowsWith } from "./awaiting-rows.ts";
import { namesIn, type Names } from "./names.ts";
import { importInReview, type ImportInReview } from "./import-to-review.ts";
import { reviewedRows, type ReviewedRow } from "./reviewed-rows.ts";

/** What an approval of an import would make public, for the page that stands before it. */
export interface ImportToApprove extends ImportInReview {
  /** The rows that were ticked; none where all that wait are meant. */
  chosen: number[];
  count: number;
  added: number;
  changed: number;
  /** How many published services change in a field, the fields that change most often first. */
  fields: { field: ContentField; count: number }[];
  /** Some of the rows, spread over all of them. */
  sample: ReviewedRow[];
  names: Names;
}

const sampleSize = 10;

/** Null where there is no such import whose services the viewer decides on. */
export async function importToApprove(
  viewer: Viewer,
  id: string,
  chosen: readonly number[],
): Promise<ImportToApprove | null> {
  return inScope(rowScope(viewer), async (tx) => {
    const found = await importInReview(tx, viewer, id);
    if (!found) return null;
    const waiting = rowsWith(id, "awaiting");
    const rows = await tx.importRow.findMany({
      where: chosen.length === 0 ? waiting : { ...waiting, row: { in: [...chosen] } },
      select: { row: true, kind: true, fields: true },
      orderBy: { row: "asc" },
    });
    const sampled = evenSample(rows, sampleSize).map(({ row }) => row);
    const sample = await reviewedRows(tx, { importId: id, row: { in: sampled } }, { take: sampleSize });
    const added = rows.filter(({ kind }) => kind === "added").length;
    return {
      ...found,
      ...{ count: rows.length, added, changed: rows.length - added, sample },
      chosen: chosen.length === 0 ? [] : rows.map(({ row }) => row),
      fields: contentFields
        .map((field) => ({ field, count: rows.filter(({ fields }) => fields.includes(field)).length }))
        .filter(({ count }) => count > 0)
        .toSorted((one, other) => other.count - one.count),
      names: await namesIn(
        tx,
        sample.flatMap(({ before, after }) => [before, after]),
        null,
      ),
    };
  });
}
