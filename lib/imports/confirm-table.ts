import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { isConfirmable, isDiscardable } from "#lib/domain/imports/states.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { carryImportOut } from "./carry-import-out.ts";
import { countsOf } from "./queries/counts.ts";
import { forgetTable, takeImport, type ImportSubject } from "./subject.ts";

interface Act {
  tx: Transaction;
  subject: ImportSubject;
  input: { version: number };
  viewer: { personId: string };
  now: Date;
}

/** Has a checked table carried out by a job. */
export async function confirmTable({ tx, subject, input, viewer, now }: Act): Promise<Refusal | null> {
  const { id, state } = subject;
  if (!isConfirmable(state, await countsOf(tx, id))) return refused("importNotReady");
  const data = { state: "confirmed", confirmedById: viewer.personId, confirmedAt: now } as const;
  const refusal = await takeImport(tx, subject, input.version, data);
  if (refusal) return refusal;
  await enqueue(tx, carryImportOut, { import: id }, { key: id });
  return null;
}

/** Sets a table aside that nobody carries out. */
export async function discardTable({ tx, subject, input }: Act): Promise<Refusal | null> {
  if (!isDiscardable(subject.state)) return refused("importNotReady");
  if (subject.state === "confirmed" && (await isBeingCarriedOut(tx, subject.id)))
    return refused("importRunning");
  const refusal = await takeImport(tx, subject, input.version, { state: "discarded" });
  if (refusal) return refusal;
  await forgetTable(tx, subject.id);
  return null;
}

/** Its job holds the row until it ends. Where it has not begun, it finds nothing left to do. */
async function isBeingCarriedOut(tx: Transaction, id: string): Promise<boolean> {
  const free = await tx.$queryRaw<unknown[]>`
    select 1 as free from "Import" where "id" = ${id}::uuid for update skip locked`;
  return free.length === 0;
}
