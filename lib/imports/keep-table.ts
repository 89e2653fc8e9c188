import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { safeTypedName } from "#lib/domain/attachments/safe-file-name.ts";
import { makesWay } from "#lib/domain/imports/states.ts";
import { done, refused, type Outcome, type Refusal } from "#lib/domain/outcome.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { checkImport } from "./check-import.ts";
import { forgetTable, takeImport } from "./subject.ts";

interface Upload {
  organisationId: string;
  /** The round whose nominations it holds; null where it holds services. */
  roundId: string | null;
  file: File;
  personId: string;
}

/** Keeps an uploaded table to be checked. It takes the place of one that the same person left lying. */
export async function keepTable(
  tx: Transaction,
  { organisationId, roundId, file, personId }: Upload,
): Promise<Outcome<string>> {
  const refusal = await discardLeft(tx, { organisationId, roundId, personId });
  if (refusal) return refusal;
  const content = new Uint8Array(await file.arrayBuffer());
  const { id } = await tx.import.create({
    data: {
      organisationId,
      roundId,
      name: safeTypedName(file.name, "csv"),
      bytes: content.length,
      uploadedById: personId,
      file: { create: { content } },
    },
    select: { id: true },
  });
  await enqueue(tx, checkImport, { import: id }, { key: id });
  return done(id);
}

async function discardLeft(
  tx: Transaction,
  { organisationId, roundId, personId }: Omit<Upload, "file">,
): Promise<Refusal | null> {
  // Two tables uploaded at one moment: the second waits for the first, and takes its place.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('import'), hashtext(${organisationId + personId}))::text`;
  const left = await tx.import.findFirst({
    where: {
      organisationId,
      roundId,
      uploadedById: personId,
      state: { in: ["waiting", "checked", "confirmed"] },
    },
    select: { id: true, organisationId: true, state: true, version: true },
  });
  if (!left) return null;
  if (!makesWay(left.state)) return refused("importAtWork");
  const refusal = await takeImport(tx, left, left.version, { state: "discarded" });
  if (refusal) return refusal;
  await forgetTable(tx, left.id);
  return null;
}
