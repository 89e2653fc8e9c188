import "server-only";
import { z } from "zod";
import type { Transaction } from "#lib/db/scope.ts";
import type { Giver } from "./giver.ts";
import { handedOver } from "./handed-indicators.ts";
import { uploadedRow, type UploadedRow } from "./uploaded-rows.ts";

export interface KeptUpload {
  id: string;
  name: string;
  document: string;
  rows: UploadedRow[];
  giver: Giver;
  uploadedAt: Date;
  uploadedBy: string;
  writtenAt: Date | null;
  writtenBy: string | null;
}

const keptRows = z.array(uploadedRow);

/** A table as it was uploaded, and the quality team as the giver of its values; or null. */
export async function keptUpload(tx: Transaction, id: string): Promise<KeptUpload | null> {
  const people = {
    uploadedBy: { select: { name: true } },
    writtenBy: { select: { name: true } },
  } as const;
  const found = await tx.indicatorUpload.findUnique({ where: { id }, include: people });
  if (!found) return null;
  const { name, document, uploadedAt, writtenAt } = found;
  const indicators = await tx.indicator.findMany({ where: handedOver, select: { id: true } });
  return {
    ...{ id, name, document, uploadedAt, writtenAt },
    rows: keptRows.parse(found.rows),
    giver: { origin: "uploaded", id, document, indicators: indicators.map((indicator) => indicator.id) },
    uploadedBy: found.uploadedBy.name,
    writtenBy: found.writtenBy?.name ?? null,
  };
}
