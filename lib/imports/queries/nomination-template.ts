import "server-only";
import writeExcelFile from "write-excel-file/node";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { isEditable } from "#lib/domain/proposals/status.ts";
import { nominationOf } from "#lib/domain/proposals/table/plan.ts";
import { nominationsKnown } from "#lib/imports/nominations/known.ts";
import { roundOfTable } from "#lib/imports/nominations/round-of-table.ts";
import { templateSheets } from "#lib/imports/nominations/template-sheets.ts";
import type { TemplateAsked } from "#lib/imports/schema.ts";

/** The workbook in which an officer nominates for an organisation; null where they may not, or nothing may be. */
export async function nominationTemplate(
  viewer: Viewer,
  { round: slug, organisation: organisationId }: TemplateAsked,
  now: Date,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!can(viewer, "proposals.edit", { organisationId })) return null;
  const sheets = await inScope(rowScope(viewer), async (tx) => {
    const round = await roundOfTable(tx, { slug }, now);
    if (!round || round.closed) return null;
    const { services, nominations, within } = await nominationsKnown(tx, organisationId, round);
    const codes = new Map(services.map(({ id, code }) => [id, code]));
    return templateSheets({
      criteria: round.criteria,
      drafts: nominations
        .filter(({ status, organisationId: whose }) => isEditable(status) && within.has(whose))
        .map((draft) => ({ ...draft, code: codes.get(draft.serviceId ?? "") ?? null })),
      services: services.filter(
        ({ id, archived }) => !archived && !nominationOf({ serviceId: id }, nominations),
      ),
    });
  });
  return sheets && new Uint8Array(await writeExcelFile(sheets).toBuffer());
}
