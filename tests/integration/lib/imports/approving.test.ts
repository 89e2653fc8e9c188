import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { approveRows } from "#lib/revisions/approval/approve-rows.ts";
import { endLeft } from "#lib/revisions/approval/end-left-approvals.ts";
import * as revisions from "#lib/revisions/actions.ts";
import { personWith } from "#tests/support/acting.ts";
import { discardKeptServices, makeKeptService } from "#tests/support/factories/kept-services.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import {
  addedCells,
  approve,
  carryApprovalOut,
  discardImports,
  sentTable,
  storedImport,
  tableOf,
} from "#tests/support/importing.ts";
import { aboutFields, mustAct, openRevisionOf, storedRevision } from "#tests/support/revising.ts";

let interior: string;
let editor: string;
let stranger: string;
let services: string[];

beforeAll(async () => {
  interior = await personWith("officer.interior@portal.example");
  editor = await personWith("editor.interior@portal.example");
  stranger = (await makePerson("catalogueEditor", "health")).id;
});
beforeEach(async () => {
  services = [await makeKeptService(), await makeKeptService(), await makeKeptService()];
});
afterAll(async () => {
  await discardImports();
  await discardKeptServices();
});

const clearer = (code: string) => `اسم أوضح ${code}`;

/** Three services that change and one that is new, in rows 2 to 5. */
function sent(person = interior): Promise<string> {
  const changed = services.map((code) => ({
    code,
    name_ar: clearer(code),
    summary_ar: "ملخص.",
    audience: "citizen",
  }));
  return sentTable(person, tableOf([...changed, { ...addedCells, name_ar: `ترخيص منطاد ${services[0]}` }]));
}

const publicName = async (code = "") =>
  (await database().service.findUniqueOrThrow({ where: { code } })).nameAr;
const namesNow = () => Promise.all(services.map(publicName));

function approvalsOf(id: string) {
  return inScope(portalScope, (tx) =>
    tx.importApproval.findMany({
      where: { importId: id },
      include: { rows: { orderBy: { row: "asc" } } },
      orderBy: { askedAt: "asc" },
    }),
  );
}

const reasonOf = async (answer: ReturnType<typeof approve>) => (await answer).state?.refusal?.reason;

describe("approving a table", () => {
  test("makes all of it public at once, each by its editor, with one letter to its writer", async () => {
    const id = await sent();
    expect((await approve(editor, id, 4)).wentTo).toBe(`/ar/ministry/revisions/imports/${id}`);
    expect(await publicName(services[0])).not.toBe(clearer(services[0] ?? ""));
    await carryApprovalOut(id);
    expect(await namesNow()).toEqual(services.map(clearer));
    const { rows } = await storedImport(id);
    const added = await database().service.findUniqueOrThrow({ where: { code: rows.at(-1)?.code ?? "" } });
    expect(added).toMatchObject({ status: "published", summaryAr: "ترخيص لسنتين." });
    for (const { revisionId } of rows)
      expect(await storedRevision(revisionId ?? "")).toMatchObject({
        state: "approved",
        decidedById: editor,
        appliedAt: expect.any(Date),
        events: [{ to: "inReview" }, { to: "approved", byId: editor }],
      });
    const [approval] = await approvalsOf(id);
    expect(approval).toMatchObject({ approvedById: editor, doneAt: expect.any(Date), stoppedAt: null });
    expect(approval?.rows.map(({ outcome }) => outcome)).toEqual(Array(4).fill("approved"));
    const letters = await inScope(portalScope, (tx) =>
      tx.letter.findMany({ where: { key: { startsWith: `importApproved:${approval?.id}` } } }),
    );
    expect(letters).toMatchObject([{ recipient: "officer.interior@portal.example" }]);
    expect(letters[0]?.text).toContain("4 تعديلات");
  });

  test("is left in the audit as a whole and for each service", async () => {
    const id = await sent();
    await approve(editor, id, 4);
    await carryApprovalOut(id);
    const { rows } = await storedImport(id);
    const about = [`import:${id}`, ...rows.map(({ revisionId }) => `revision:${revisionId}`)];
    const lines = await inScope(portalScope, (tx) =>
      tx.auditEntry.findMany({
        where: {
          object: { in: about },
          action: { in: ["services.approve", "imports.approve", "imports.approveAll"] },
        },
        orderBy: { sequence: "asc" },
      }),
    );
    expect(lines.map(({ action, actor }) => [action, actor])).toEqual([
      ["imports.approve", editor],
      ...rows.map(() => ["services.approve", editor]),
      ["imports.approveAll", editor],
    ]);
    expect(lines[1]).toMatchObject({ body: { service: services[0], import: id } });
    expect(lines.at(-1)).toMatchObject({ body: { approved: 4, leftOut: 0 } });
  });

  test("may be of some rows, and later of what is left", async () => {
    const id = await sent();
    await approve(editor, id, 2, [2, 4]);
    await carryApprovalOut(id);
    const [first, second, third] = services;
    expect([await publicName(first), await publicName(third)]).toEqual([
      clearer(first ?? ""),
      clearer(third ?? ""),
    ]);
    expect(await publicName(second)).not.toBe(clearer(second ?? ""));
    await approve(editor, id, 2);
    await carryApprovalOut(id);
    expect(await namesNow()).toEqual(services.map(clearer));
  });

  test("leaves out what was sent back, and what was decided on while it was on its way", async () => {
    const id = await sent();
    const { rows } = await storedImport(id);
    await mustAct(editor, revisions.returnRevision, rows[0]?.revisionId ?? "", { reason: "الاسم طويل." });
    expect(await reasonOf(approve(editor, id, 4))).toBe("approvalChanged");
    await approve(editor, id, 3);
    const second = rows[1]?.revisionId ?? "";
    await mustAct(interior, revisions.withdrawRevision, second, { reason: "خطأ" });
    await carryApprovalOut(id);
    const [approval] = await approvalsOf(id);
    expect(approval?.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [3, "decided"],
      [4, "approved"],
      [5, "approved"],
    ]);
    expect(await storedRevision(second)).toMatchObject({ state: "withdrawn" });
  });

  test("leaves what was mended and sent anew to a decision of its own", async () => {
    const id = await sent();
    const { rows } = await storedImport(id);
    const first = rows[0]?.revisionId ?? "";
    await mustAct(editor, revisions.returnRevision, first, { reason: "الاسم طويل." });
    await mustAct(interior, revisions.saveAbout, first, aboutFields);
    await mustAct(interior, revisions.submitRevision, first);
    await approve(editor, id, 3);
    await carryApprovalOut(id);
    expect(await storedRevision(first)).toMatchObject({ state: "inReview" });
  });

  test("leaves out a service that changed since the check, and names it", async () => {
    const id = await sent();
    await database().service.update({ where: { code: services[1] ?? "" }, data: { costNoteAr: "مجانية" } });
    await approve(editor, id, 4);
    await carryApprovalOut(id);
    const [approval] = await approvalsOf(id);
    expect(approval?.rows.map(({ outcome }) => outcome)).toEqual([
      "approved",
      "serviceChanged",
      "approved",
      "approved",
    ]);
    expect(await openRevisionOf(services[1] ?? "")).toMatchObject({ state: "inReview" });
  });

  test("is carried out once, by however many, and goes on after a fall", async () => {
    const id = await sent();
    await approve(editor, id, 4);
    const [approval] = await approvalsOf(id);
    const signal = new AbortController().signal;
    await Promise.all([1, 2, 3].map(() => approveRows.run({ approval: approval?.id ?? "" }, { signal })));
    const events = await inScope(portalScope, (tx) =>
      tx.revisionEvent.count({
        where: { to: "approved", revision: { importRow: { is: { importId: id } } } },
      }),
    );
    expect(events).toBe(4);
  });
});

describe("asking for it", () => {
  test("is refused to its writers, to officers, and to editors of other organisations", async () => {
    const id = await sent(interior);
    expect(await reasonOf(approve(interior, id, 4))).toBe("notPermitted");
    expect(await reasonOf(approve(stranger, id, 4))).toBe("notFound");
    const own = await sentTable(
      editor,
      tableOf([{ ...addedCells, name_ar: `ترخيص طائرة ورقية ${services[0]}` }]),
    );
    expect(await reasonOf(approve(editor, own, 1))).toBe("notByItsWriter");
  });

  test("is refused where another count stood on the page, for nothing, and twice at once", async () => {
    const id = await sent();
    expect(await reasonOf(approve(editor, id, 3))).toBe("approvalChanged");
    expect(await reasonOf(approve(editor, id, 1, [99]))).toBe("approvalChanged");
    const answers = await Promise.all([approve(editor, id, 4), approve(editor, id, 4)]);
    expect(answers.map(({ state }) => state?.refusal?.reason ?? "asked").toSorted()).toEqual([
      "approvalAtWork",
      "asked",
    ]);
    await carryApprovalOut(id);
  });

  test("ends by itself where its job is given up: the rest can be approved anew", async () => {
    const id = await sent();
    await approve(editor, id, 4);
    const [approval] = await approvalsOf(id);
    await approveRows.giveUpStored({ approval: approval?.id });
    expect(await approvalsOf(id)).toMatchObject([{ stoppedAt: expect.any(Date), doneAt: null }]);
    await approve(editor, id, 4);
    const second = (await approvalsOf(id)).at(-1)?.id ?? "";
    await database().$executeRaw`delete from pgboss.job where singleton_key = ${second}`;
    await endLeft(new Date());
    await approve(editor, id, 4);
    await carryApprovalOut(id);
    expect(await namesNow()).toEqual(services.map(clearer));
  });
});
