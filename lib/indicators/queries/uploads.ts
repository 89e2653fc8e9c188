import "server-only";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { handedIndicators, type NamedIndicator } from "#lib/indicators/handed-indicators.ts";
import { isFaultless, judgeUpload, type JudgedRow } from "#lib/indicators/judge-upload.ts";
import { keptUpload, type KeptUpload } from "#lib/indicators/kept-upload.ts";

export interface ListedUpload {
  id: string;
  name: string;
  document: string;
  uploadedBy: string;
  uploadedAt: Date;
  writtenAt: Date | null;
}

const most = 50;

/** The tables of values that were uploaded last, the latest first. */
export async function indicatorUploads(viewer: Viewer): Promise<ListedUpload[]> {
  mustBeAllowed(viewer, "indicatorValues.read");
  return inScope(rowScope(viewer), async (tx) => {
    const rows = await tx.indicatorUpload.findMany({
      select: {
        ...{ id: true, name: true, document: true, uploadedAt: true, writtenAt: true },
        uploadedBy: { select: { name: true } },
      },
      orderBy: { uploadedAt: "desc" },
      take: most,
    });
    return rows.map(({ uploadedBy, ...row }) => ({ ...row, uploadedBy: uploadedBy.name }));
  });
}

/** The indicators whose values a table may bring. */
export async function uploadedIndicators(viewer: Viewer): Promise<NamedIndicator[]> {
  mustBeAllowed(viewer, "indicatorValues.read");
  return inScope(rowScope(viewer), handedIndicators);
}

export interface ShownUpload extends Omit<KeptUpload, "rows" | "giver"> {
  /** Before it is written: what writing would come to now. Afterwards: what was written. */
  rows: JudgedRow[];
  faulty: number;
  may: { write: boolean };
}

/** An uploaded table with what it comes to; null where there is none. */
export async function indicatorUpload(viewer: Viewer, id: string): Promise<ShownUpload | null> {
  mustBeAllowed(viewer, "indicatorValues.read");
  return inScope(rowScope(viewer), async (tx) => {
    const found = await keptUpload(tx, id);
    if (!found) return null;
    const { rows, giver, ...upload } = found;
    const waits = upload.writtenAt === null;
    const judged = waits
      ? await judgeUpload(tx, { giver, rows, now: new Date() })
      : rows.map((row) => ({ ...row, faults: [], outcome: null, held: null }));
    return {
      ...upload,
      rows: judged,
      faulty: judged.filter(({ faults }) => faults.length > 0).length,
      may: { write: waits && isFaultless(judged) && can(viewer, "indicatorValues.upload", null) },
    };
  });
}
