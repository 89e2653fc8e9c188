import { database } from "#lib/db/client.ts";
import { makeImport, type Row, type Steps } from "./imports.ts";
import { makePerson } from "./people.ts";

export interface NominationTablesToSee {
  /** Tables of nominations by how they stand: their ids. */
  nominationTables: { waiting: string; faulty: string; checked: string; closed: string; done: string };
}

const after = {
  texts: { problem: "ثلاث زيارات لثلاثة مكاتب.", reason_I1: "سجل الطلبات، 2025", cost_currency: "USD" },
  numbers: { yearly_transactions: 12_000, level_I1: 4, effort_design: 2.5, cost_amount: 40_000 },
};
const unchanged: Row = { row: 3, kind: "unchanged", code: "MOI-003", name: "إصدار جواز سفر" };
const faulty: Row = {
  row: 5,
  kind: "faulty",
  code: "MOI-014",
  name: "شهادة عدم محكومية",
  faults: [
    { column: "code", reason: "alreadyNominated", said: "شهادة عدم محكومية" },
    { column: "level_I1", reason: "outOfRange", said: "9" },
  ],
};

/** Tables of nominations in each state worth seeing; one person has one at hand at a time, so each has its own. */
export async function layOutNominationTables(
  roundId: string,
  proposalId: string,
): Promise<NominationTablesToSee> {
  const { id: organisationId } = await database().organisation.findUniqueOrThrow({
    where: { slug: "interior" },
  });
  const added: Row = { row: 4, kind: "added", name: "منصة حجز المواعيد", organisationId, after };
  const changed: Row = {
    ...{ row: 2, kind: "changed", code: "MOI-001", name: "تجديد رخصة قيادة", proposalId, after },
    before: { texts: { problem: "طابور طويل" }, numbers: { level_I1: 3 } },
    fields: ["problem", "yearly_transactions", "level_I1", "reason_I1", "effort_design", "cost_amount"],
  };
  const person = async () => (await makePerson("officer", "interior")).id;
  const make = async (rows: readonly Row[], steps: Steps) => {
    const said = {
      organisationId,
      roundId,
      uploadedById: await person(),
      rowCount: 4,
      rowsJudged: rows.length,
    };
    return makeImport({ ...said, name: "ترشيحات الوزارة.xlsx" }, rows, steps);
  };
  const checked: Steps = [{ state: "checked", checkedAt: new Date() }];
  const carriedOut: Steps = [
    ...checked,
    { state: "confirmed", confirmedById: await person(), confirmedAt: new Date() },
    { state: "done", doneAt: new Date() },
  ];
  return {
    nominationTables: {
      done: await make([changed, unchanged, added], carriedOut),
      closed: await make([], [{ state: "refused", refusal: "nominationsClosed" }]),
      waiting: await make([changed], []),
      faulty: await make([changed, unchanged, added, faulty], checked),
      checked: await make([changed, unchanged, added], checked),
    },
  };
}
