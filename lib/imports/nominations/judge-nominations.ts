import "server-only";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { readNominationHead } from "#lib/domain/proposals/table/head.ts";
import { NominationPlan } from "#lib/domain/proposals/table/plan.ts";
import { cellsOf, type TableJudge } from "#lib/imports/table-judge.ts";
import { knownColumns } from "./column-titles.ts";
import { nominationsKnown } from "./known.ts";
import { roundOfTable } from "./round-of-table.ts";

interface Table {
  organisationId: string;
  roundId: string;
  now: Date;
}

/** Judges a table of the nominations of an organisation and those below it; refused once the round takes none. */
export function judgeNominations(
  head: readonly string[],
  { organisationId, roundId, now }: Table,
): Promise<Outcome<TableJudge>> {
  return inScope(portalScope, async (tx) => {
    const round = await roundOfTable(tx, { id: roundId }, now);
    if (!round) return refused("notFound");
    if (round.closed) return round.closed;
    const { places, faults } = readNominationHead(head, knownColumns(round.criteria));
    const plan = new NominationPlan(await nominationsKnown(tx, organisationId, round));
    return done({
      faults,
      judge: (rows) =>
        Promise.resolve(rows.map((row) => plan.plan({ row: row.row, cells: cellsOf(row, places) }))),
    });
  });
}
