import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { content } from "./contents.ts";
import { makePerson } from "./people.ts";

export interface ImportsToSee {
  /** Imports of the Interior by how they stand: their ids. */
  imports: {
    waiting: string;
    faulty: string;
    checked: string;
    refused: string;
    done: string;
    failed: string;
    expired: string;
  };
}

export type Row = Omit<Prisma.ImportRowCreateManyInput, "importId">;

const after = content({
  name: { ar: "تجديد رخصة قيادة", en: "Licence renewal" },
  delivery: "hybrid",
  outputs: [],
});
const changed: Row = {
  row: 2,
  kind: "changed",
  code: "MOI-001",
  name: "تجديد رخصة قيادة",
  before: content(),
  after,
  fields: ["name", "delivery", "outputs"],
};
const unchanged: Row = { row: 3, kind: "unchanged", code: "MOI-002", name: "إصدار بطاقة هوية" };
const faulty: Row = {
  row: 5,
  kind: "faulty",
  name: "",
  faults: [
    { column: "name_ar", reason: "required", said: "" },
    { column: "life_events", reason: "lifeEventUnknown", said: "السفر إلى القمر" },
  ],
};

/** Uploaded tables in each state that is worth seeing; one person has one at hand at a time, so each has its own. */
export async function layOutImports(organisation: string): Promise<ImportsToSee> {
  const { id: organisationId } = await database().organisation.findUniqueOrThrow({
    where: { slug: organisation },
  });
  const person = async () => (await makePerson("officer", organisation)).id;
  const added: Row = { row: 4, kind: "added", name: "ترخيص منطاد", organisationId, after: content() };
  const checked: Steps = [{ state: "checked", checkedAt: new Date() }];
  const make = async (rows: readonly Row[], steps: Steps) => {
    const said = { organisationId, uploadedById: await person(), rowCount: 4, rowsJudged: rows.length };
    return makeImport(said, rows, steps);
  };
  const carriedOut: Steps = [
    ...checked,
    { state: "confirmed", confirmedById: await person(), confirmedAt: new Date() },
    { state: "done", doneAt: new Date() },
  ];
  return {
    imports: {
      done: await make([changed, unchanged, added], carriedOut),
      refused: await make([], [{ state: "refused", refusal: "quoteOpen", refusedRow: 17 }]),
      failed: await make([], [{ state: "failed" }]),
      expired: await make([], [...checked, { state: "expired" }]),
      waiting: await make([changed], []),
      faulty: await make([changed, unchanged, added, faulty], checked),
      checked: await make([changed, unchanged, added], checked),
    },
  };
}

export type Steps = readonly Prisma.ImportUncheckedUpdateInput[];

/** An uploaded table with its rows, brought step by step to where it stands. */
export function makeImport(
  said: Omit<Prisma.ImportUncheckedCreateInput, "name" | "bytes"> & { name?: string },
  rows: readonly Row[],
  steps: Steps,
): Promise<string> {
  return inScope(portalScope, async (tx) => {
    const data = { name: "خدمات الوزارة 2026.xlsx", bytes: 48_000, ...said };
    const { id } = await tx.import.create({ data, select: { id: true } });
    await tx.importRow.createMany({ data: rows.map((row) => ({ ...row, importId: id })) });
    for (const step of steps) await tx.import.update({ where: { id }, data: step });
    return id;
  });
}
