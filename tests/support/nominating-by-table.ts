import { csvOf } from "#lib/api/csv.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import * as actions from "#lib/imports/actions.ts";
import { actAs } from "./acting.ts";
import { check, organisationId } from "./importing.ts";

/** A table of nominations with the columns that any of the rows names. */
export function nominationTable(rows: readonly Partial<Record<string, string>>[]): File {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => row[column] ?? ""));
  return new File([csvOf([columns, ...lines])], "ترشيحات.csv", { type: "text/csv" });
}

/** Uploads a table of nominations of the Interior and has it checked; the id of the import. */
export async function uploadNominations(person: string, round: string, file: File): Promise<string> {
  const fields = { organisation: await organisationId(), round, file };
  const { wentTo, state } = await actAs(person, actions.uploadNominations, fields);
  if (wentTo === null) throw new Error(JSON.stringify(state?.refusal));
  const id = wentTo.split("/").at(-1) ?? "";
  await check(id);
  return id;
}

/** The nominations of a round, whoever may see them. */
export function nominationsIn(round: string) {
  return inScope(portalScope, (tx) =>
    tx.proposal.findMany({
      where: { round: { slug: round } },
      include: { dossier: true, answers: { include: { criterion: true } }, efforts: true, events: true },
      orderBy: { id: "asc" },
    }),
  );
}

/** Ends the time in which a round takes nominations. */
export async function closeNominations(round: string): Promise<void> {
  const nominatingUntil = new Date(Date.now() - 60_000);
  await inScope(portalScope, (tx) => tx.round.update({ where: { slug: round }, data: { nominatingUntil } }));
}
