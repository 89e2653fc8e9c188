import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { nominationsKnown } from "./known.ts";
import { roundOfTable } from "./round-of-table.ts";
import { isAsChecked, nominationsToCarryOut, takeNominations } from "./rows-to-carry-out.ts";
import { writeDrafts } from "./write-drafts.ts";

interface Table {
  id: string;
  organisationId: string;
  roundId: string;
  confirmedById: string;
}

/** Writes the drafts of a table of nominations, all or none; how many, or null where it is to be checked again. */
export async function carryNominationsOut(tx: Transaction, table: Table, now: Date): Promise<number | null> {
  const { id, organisationId, roundId, confirmedById } = table;
  const round = await roundOfTable(tx, { id: roundId }, now);
  // The check tells why the round takes nothing any more.
  if (!round || round.closed) return null;
  const rows = await nominationsToCarryOut(tx, id);
  await takeNominations(tx, roundId, rows);
  const known = await nominationsKnown(tx, organisationId, round);
  if (!isAsChecked(rows, known)) return null;
  const { services } = known;
  await writeDrafts(tx, rows, { importId: id, roundId, personId: confirmedById, services, now });
  return rows.length;
}
