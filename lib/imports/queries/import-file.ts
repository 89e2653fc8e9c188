import "server-only";
import { z } from "zod";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { contentSchema } from "#lib/domain/revisions/content.ts";
import { contentFields } from "#lib/domain/revisions/sections.ts";
import type { RowsAsked } from "#lib/imports/schema.ts";
import { namesIn, type Names } from "#lib/revisions/queries/names.ts";
import { importsWithin } from "./imports.ts";
import { rowSchema, tableSeen, type TableSeen } from "./table-seen.ts";

const serviceRow = rowSchema.extend({
  before: contentSchema.nullable(),
  after: contentSchema.nullable(),
  fields: z.array(z.enum(contentFields)),
});

export type ImportedRow = z.infer<typeof serviceRow>;

/** A table of services with what it would do, or did, a page of rows at a time. */
export interface ImportFile extends TableSeen {
  rows: ImportedRow[];
  names: Names;
}

/** A table of an organisation whose services the viewer edits; null where there is none. */
export async function importFile(viewer: Viewer, id: string, asked: RowsAsked): Promise<ImportFile | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return inScope(rowScope(viewer), async (tx) => {
    const seen = await tableSeen(tx, { AND: [{ id }, importsWithin(viewer, "services")] }, asked);
    if (!seen) return null;
    const rows = seen.rows.map((row) => serviceRow.parse(row));
    const contents = rows.flatMap(({ before, after }) => [before, after]);
    return { ...seen.table, rows, names: await namesIn(tx, contents, null) };
  });
}
