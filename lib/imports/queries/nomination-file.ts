import "server-only";
import { z } from "zod";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import type { TableCriterion } from "#lib/imports/nominations/column-titles.ts";
import { roundOfTable } from "#lib/imports/nominations/round-of-table.ts";
import { valuesSchema } from "#lib/imports/nominations/values-schema.ts";
import type { RowsAsked } from "#lib/imports/schema.ts";
import { importsWithin } from "./imports.ts";
import { rowSchema, tableSeen, type TableSeen } from "./table-seen.ts";

const nominationRow = rowSchema.extend({
  before: valuesSchema.nullable(),
  after: valuesSchema.nullable(),
  /** The draft that it writes in. */
  proposalId: z.string().nullable(),
});

export type NominationRowSeen = z.infer<typeof nominationRow>;

/** A table of nominations with what it would do, or did, a page of rows at a time. */
export interface NominationFile extends TableSeen {
  round: BilingualText;
  criteria: TableCriterion[];
  rows: NominationRowSeen[];
}

/** A table of an organisation whose services the viewer nominates; null where there is none. */
export async function nominationFile(
  viewer: Viewer,
  id: string,
  asked: RowsAsked,
  now: Date,
): Promise<NominationFile | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return inScope(rowScope(viewer), async (tx) => {
    const seen = await tableSeen(tx, { AND: [{ id }, importsWithin(viewer, "nominations")] }, asked);
    const round = seen?.roundId ? await roundOfTable(tx, { id: seen.roundId }, now) : null;
    if (!seen || !round) return null;
    const { name, criteria } = round;
    return {
      ...seen.table,
      ...{ round: name, criteria },
      rows: seen.rows.map((row) => nominationRow.parse(row)),
    };
  });
}
