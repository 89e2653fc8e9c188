import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Action } from "#lib/action-state.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import * as actions from "#lib/imports/actions.ts";
import { importFile } from "#lib/imports/queries/import-file.ts";
import { importsOf } from "#lib/imports/queries/imports.ts";
import { nominationFile } from "#lib/imports/queries/nomination-file.ts";
import { nominationTemplate } from "#lib/imports/queries/nomination-template.ts";
import * as proposals from "#lib/proposals/actions.ts";
import { readSheet } from "#lib/sheets/read-sheet.ts";
import { actAs, personWith, viewerAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import {
  actOnImport,
  carryOut,
  check,
  discardImports,
  organisationId,
  storedImport,
} from "#tests/support/importing.ts";
import { nominate, submitted, versionOf } from "#tests/support/nomination.ts";
import {
  closeNominations,
  nominationsIn,
  nominationTable,
  uploadNominations,
} from "#tests/support/nominating-by-table.ts";
import { makeOpenRound } from "#tests/support/open-round.ts";

let interior: string;
let transport: string;
let editor: string;
let round: string;

beforeAll(async () => {
  interior = await personWith("officer.interior@portal.example");
  transport = await personWith("officer.transport@portal.example");
  editor = await personWith("editor.interior@portal.example");
});
beforeEach(async () => {
  round = await makeOpenRound();
});
afterAll(() => discardImports());

const whole = {
  code: "MOI-001",
  problem: "ثلاث زيارات",
  yearly_transactions: "١٢٬٠٠٠",
  level_I1: "4",
  reason_I1: "سجل الطلبات",
  effort_design: "2.5",
  cost_amount: "40000",
  cost_currency: "دولار أمريكي",
  earliest_quarter: "2027-Q1",
};
const named = { name_ar: "منصة المناطيد", summary_ar: "حجز منطاد." };
const asked = { show: null, page: 1 };

type Cells = Parameters<typeof nominationTable>[0];

async function confirmed(rows: Cells, person = interior): Promise<string> {
  const id = await uploadNominations(interior, round, nominationTable(rows));
  const { wentTo, state } = await actOnImport(person, actions.confirmNominations, id);
  if (wentTo === null) throw new Error(JSON.stringify(state?.refusal));
  return id;
}

describe("the check of a table of nominations", () => {
  test("tells row by row what would be written, and writes nothing", async () => {
    const draft = await nominate(interior, round, "MOI-002");
    await submitted(interior, round, "MOI-003");
    const before = await nominationsIn(round);
    const rows = [
      whole,
      named,
      { code: "MOI-002", problem: "طابور" },
      { code: "MOI-003" },
      { code: "MOT-001" },
      { code: "MOI-004", level_I1: "9" },
    ];
    const id = await uploadNominations(interior, round, nominationTable(rows));
    const { state, rows: judged } = await storedImport(id);
    expect(state).toBe("checked");
    expect(judged).toMatchObject([
      { row: 2, kind: "added", code: "MOI-001", after: { numbers: { yearly_transactions: 12_000 } } },
      { row: 3, kind: "added", code: null, name: "منصة المناطيد" },
      { row: 4, kind: "changed", proposalId: draft, fields: ["problem"] },
      { row: 5, kind: "faulty", faults: [{ column: "code", reason: "alreadyNominated" }] },
      { row: 6, kind: "faulty", faults: [{ column: "code", reason: "codeUnknown" }] },
      { row: 7, kind: "faulty", faults: [{ column: "level_I1", reason: "outOfRange", said: "9" }] },
    ]);
    expect(await nominationsIn(round)).toEqual(before);
    const refused = await actOnImport(interior, actions.confirmNominations, id);
    expect(refused.state?.refusal?.reason).toBe("importNotReady");
  });

  test("judges no row where no column names the services", async () => {
    const id = await uploadNominations(interior, round, nominationTable([{ problem: "أ" }]));
    expect((await storedImport(id)).rows).toMatchObject([
      { row: 1, kind: "faulty", faults: [{ column: "code", reason: "columnMissing" }] },
    ]);
  });
});

describe("carrying a table of nominations out", () => {
  test("writes a draft of each row, which nobody is told of and nobody submitted", async () => {
    const letters = await inScope(portalScope, (tx) => tx.letter.count());
    const id = await confirmed([whole, named]);
    await carryOut(id);
    await carryOut(id);
    const [known, fresh, ...more] = await nominationsIn(round);
    expect(more).toEqual([]);
    expect(known).toMatchObject({
      status: "draft",
      reference: null,
      createdById: interior,
      events: [],
      dossier: { problem: "ثلاث زيارات", yearlyTransactions: 12_000, costCurrency: "USD" },
      answers: [{ level: 4, reason: "سجل الطلبات", criterion: { code: "I1" } }],
      efforts: [{ skill: "design" }],
    });
    expect(fresh).toMatchObject({
      serviceId: null,
      newServiceNameAr: "منصة المناطيد",
      newServiceSummaryAr: "حجز منطاد.",
    });
    const figures = await inScope(portalScope, (tx) =>
      tx.takenFigure.findMany({ where: { proposal: { roundId: known?.roundId ?? "" } } }),
    );
    expect(new Set(figures.map(({ proposalId }) => proposalId))).toEqual(new Set([known?.id]));
    expect(figures.map(({ figure }) => figure)).toContain("requiredBy");
    const done = await storedImport(id);
    expect(done).toMatchObject({ state: "done", file: null });
    expect(done.rows.map(({ proposalId }) => proposalId)).toEqual([known?.id, fresh?.id]);
    expect(await inScope(portalScope, (tx) => tx.letter.count())).toBe(letters);
  });

  test("is left in the audit with how many drafts were written", async () => {
    const id = await confirmed([whole, named]);
    await carryOut(id);
    const lines = await inScope(portalScope, (tx) =>
      tx.auditEntry.findMany({ where: { object: `import:${id}` }, orderBy: { sequence: "asc" } }),
    );
    expect(lines.map(({ action }) => action)).toEqual([
      "imports.uploadNominations",
      "imports.confirmNominations",
      "imports.carryOut",
    ]);
    expect(lines.at(-1)).toMatchObject({ actor: interior, body: { nominations: 2 } });
  });

  test("changes the drafts that there are, and leaves alone what the table has no column for", async () => {
    const draft = await nominate(interior, round, "MOI-001");
    await carryOut(await confirmed([whole]));
    const version = await versionOf(draft);
    await carryOut(await confirmed([{ code: "moi-001", problem: "" }]));
    expect(await nominationsIn(round)).toMatchObject([
      {
        id: draft,
        status: "draft",
        version: version + 1,
        dossier: { problem: null, yearlyTransactions: 12_000 },
        answers: [{ level: 4 }],
      },
    ]);
  });

  test("does nothing at all where one nomination changed since the check: it is checked again", async () => {
    const id = await confirmed([whole, named]);
    const draft = await nominate(interior, round, "MOI-001");
    await carryOut(id);
    expect(await nominationsIn(round)).toMatchObject([{ id: draft, dossier: { problem: null } }]);
    expect(await storedImport(id)).toMatchObject({
      state: "waiting",
      checkedAgain: true,
      confirmedById: null,
    });
    await check(id);
    expect((await storedImport(id)).rows).toMatchObject([{ kind: "changed" }, { kind: "added" }]);
  });

  test("does nothing where a draft of the name was begun, or one was withdrawn, meanwhile", async () => {
    const draft = await nominate(interior, round, "MOI-002");
    const id = await confirmed([named, { code: "MOI-002", problem: "ب" }]);
    const organisation = await organisationId();
    await actAs(interior, proposals.nominateNewService, {
      ...{ round, organisation },
      newServiceNameAr: "منصه المناطيد",
    });
    await carryOut(id);
    await check(id);
    const checked = await storedImport(id);
    expect(checked.rows).toMatchObject([{ kind: "changed" }, { kind: "changed" }]);
    await actOnImport(interior, actions.confirmNominations, id);
    const version = String(await versionOf(draft));
    await actAs(interior, proposals.withdrawProposal, { proposal: draft, version, reason: "لم تعد لازمة" });
    await carryOut(id);
    expect(await storedImport(id)).toMatchObject({ state: "waiting", checkedAgain: true });
  });

  test("begins no second draft of a name that two tables name at the same moment", async () => {
    const colleague = (await makePerson("officer", "interior")).id;
    const first = await confirmed([named]);
    const second = await uploadNominations(colleague, round, nominationTable([named]));
    await actOnImport(colleague, actions.confirmNominations, second);
    await Promise.all([carryOut(first), carryOut(second)]);
    expect(await nominationsIn(round)).toHaveLength(1);
    const states = [await storedImport(first), await storedImport(second)].map(({ state }) => state);
    expect(states.toSorted()).toEqual(["done", "waiting"]);
  });

  test("is refused once the round takes no nominations any more", async () => {
    const id = await confirmed([whole]);
    await closeNominations(round);
    await carryOut(id);
    await check(id);
    expect(await storedImport(id)).toMatchObject({
      state: "refused",
      refusal: "nominationsClosed",
      rows: [],
    });
    expect(await nominationsIn(round)).toEqual([]);
  });
});

describe("a table of nominations", () => {
  test("is taken for an organisation of one's own alone, while its round is open", async () => {
    const organisation = await organisationId();
    const file = nominationTable([whole]);
    const send = async (person: string, slug: string) =>
      (await actAs(person, actions.uploadNominations, { organisation, round: slug, file })).state?.refusal
        ?.reason;
    expect(await send(transport, round)).toBe("notPermitted");
    expect(await send(editor, round)).toBe("notPermitted");
    expect(await send(interior, "no-such-round")).toBe("notFound");
    await closeNominations(round);
    expect(await send(interior, round)).toBe("nominationsClosed");
  });

  test("is carried out and discarded by officers of its organisation, and by no act on services", async () => {
    const id = await uploadNominations(interior, round, nominationTable([whole]));
    const reasonOf = async (person: string, action: Action) =>
      (await actOnImport(person, action, id)).state?.refusal?.reason;
    expect(await reasonOf(transport, actions.confirmNominations)).toBe("notFound");
    expect(await reasonOf(editor, actions.confirmNominations)).toBe("notPermitted");
    expect(await reasonOf(editor, actions.confirmImport)).toBe("notFound");
    expect(await reasonOf(editor, actions.discardImport)).toBe("notFound");
    expect((await actOnImport(interior, actions.discardNominations, id)).wentTo).toContain("done=discarded");
    expect(await storedImport(id)).toMatchObject({ state: "discarded", rows: [], file: null });
  });

  test("is found again by officers of its organisation, apart from tables of services", async () => {
    const id = await uploadNominations(interior, round, nominationTable([whole]));
    const officer = await viewerAs(interior);
    const idsIn = async (of: "services" | "nominations") =>
      (await importsOf(officer, of, { page: 1 })).items.map((one) => one.id);
    expect(await idsIn("nominations")).toContain(id);
    expect(await idsIn("services")).not.toContain(id);
    expect(await nominationFile(officer, id, asked, new Date())).toMatchObject({
      may: { confirm: true, discard: true },
      round: { ar: "دورة الاختبار" },
      rows: [{ kind: "added", code: "MOI-001" }],
    });
    expect(await importFile(officer, id, asked)).toBeNull();
    expect(await nominationFile(await viewerAs(transport), id, asked, new Date())).toBeNull();
    expect(await nominationFile(officer, "no-id", asked, new Date())).toBeNull();
  });
});

describe("the workbook to fill in", () => {
  const template = async (person: string) =>
    nominationTemplate(await viewerAs(person), { round, organisation: await organisationId() }, new Date());

  test("holds the drafts that there are: uploaded as it is, it changes nothing", async () => {
    await carryOut(await confirmed([whole, named]));
    await submitted(interior, round, "MOI-003");
    const workbook = await template(interior);
    if (!workbook) throw new Error("There is no workbook.");
    const sheet = readSheet(workbook);
    expect(sheet.ok && sheet.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ["رمز الخدمة\ncode", "اسم الخدمة\nname_ar"],
      ["MOI-001", expect.any(String)],
      ["", "منصة المناطيد"],
    ]);
    const id = await uploadNominations(interior, round, new File([workbook], "ترشيحات.xlsx"));
    expect((await storedImport(id)).rows).toMatchObject([{ kind: "unchanged" }, { kind: "unchanged" }]);
  });

  test("is given to officers of the organisation alone, while the round is open", async () => {
    expect(await template(transport)).toBeNull();
    expect(await template(editor)).toBeNull();
    await closeNominations(round);
    expect(await template(interior)).toBeNull();
  });
});
