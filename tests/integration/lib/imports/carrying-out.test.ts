import { describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import * as actions from "#lib/imports/actions.ts";
import * as revisions from "#lib/revisions/actions.ts";
import {
  actOnImport,
  addedCells,
  carryOut,
  check,
  setUpImports,
  storedImport,
  tableOf,
  upload,
} from "#tests/support/importing.ts";
import { mustAct, openRevisionOf, revise } from "#tests/support/revising.ts";

const at = setUpImports();

const rows = () => [
  { ...addedCells, name_ar: `ترخيص منطاد ${at.service}` },
  { code: at.service, name_ar: "ترخيص طائرة", summary_ar: "ملخص.", audience: "citizen" },
];

async function confirmed(person = at.interior, table = rows()): Promise<string> {
  const id = await upload(at.interior, tableOf(table));
  await check(id);
  const { wentTo, state } = await actOnImport(person, actions.confirmImport, id);
  if (wentTo === null) throw new Error(JSON.stringify(state?.refusal));
  return id;
}

const lettersOf = (id: string) =>
  inScope(portalScope, (tx) => tx.letter.findMany({ where: { key: { startsWith: `import:${id}:` } } }));

describe("carrying an import out", () => {
  test("makes a revision of each row and sends it, and nothing public changes", async () => {
    const published = await database().service.findUniqueOrThrow({ where: { code: at.service } });
    const id = await confirmed();
    await carryOut(id);
    const done = await storedImport(id);
    expect(done).toMatchObject({ state: "done", confirmedById: at.interior, file: null });
    const [added, changed] = done.rows;
    expect(changed).toMatchObject({ code: at.service, revisionId: (await openRevisionOf(at.service)).id });
    expect(await openRevisionOf(at.service)).toMatchObject({
      state: "inReview",
      authorId: at.interior,
      content: { name: { ar: "ترخيص طائرة" } },
    });
    expect(await database().service.findUniqueOrThrow({ where: { code: at.service } })).toEqual(published);
    const code = added?.code ?? "";
    expect(code).toMatch(/^MOI-9\d\d$/);
    expect(await database().service.findUniqueOrThrow({ where: { code } })).toMatchObject({
      status: "inReview",
      publishedAt: null,
    });
    expect(await openRevisionOf(code)).toMatchObject({ number: 1, state: "inReview", id: added?.revisionId });
  });

  test("tells each editor once, whatever the number of revisions and however often it runs", async () => {
    const id = await confirmed();
    await carryOut(id);
    await carryOut(id);
    const letters = await lettersOf(id);
    expect(letters.length).toBeGreaterThan(0);
    expect(new Set(letters.map(({ recipient }) => recipient)).size).toBe(letters.length);
    expect(letters.map(({ recipient }) => recipient)).toContain("editor.interior@portal.example");
    expect(letters[0]?.text).toContain("تعديلان ينتظران");
  });

  test("what it opened is approved and becomes public like any other", async () => {
    const id = await confirmed();
    await carryOut(id);
    for (const { revisionId } of (await storedImport(id)).rows)
      await mustAct(at.editor, revisions.approveRevision, revisionId ?? "");
    expect(await database().service.findUniqueOrThrow({ where: { code: at.service } })).toMatchObject({
      nameAr: "ترخيص طائرة",
      status: "published",
    });
    const [added] = (await storedImport(id)).rows;
    expect(await database().service.findUniqueOrThrow({ where: { code: added?.code ?? "" } })).toMatchObject({
      status: "published",
      summaryAr: "ترخيص لسنتين.",
    });
  });

  test("is decided on neither by who uploaded it nor by who confirmed it", async () => {
    const id = await confirmed(at.editor);
    await carryOut(id);
    expect((await openRevisionOf(at.service)).writerIds.toSorted()).toEqual(
      [at.editor, at.interior].toSorted(),
    );
    expect((await lettersOf(id)).map(({ recipient }) => recipient)).not.toContain(
      "editor.interior@portal.example",
    );
  });

  test("does nothing at all where one service changed since the check: it is checked again", async () => {
    const id = await confirmed();
    await revise(at.interior, at.service);
    const services = await database().service.count();
    await carryOut(id);
    expect(await storedImport(id)).toMatchObject({
      state: "waiting",
      checkedAgain: true,
      confirmedById: null,
    });
    expect(await database().service.count()).toBe(services);
    await check(id);
    expect(await storedImport(id)).toMatchObject({
      state: "checked",
      rows: [{ kind: "added" }, { kind: "faulty", faults: [{ reason: "revisionOpen" }] }],
    });
  });

  test("nor where a name was given meanwhile", async () => {
    const id = await confirmed();
    await database().service.update({
      where: { code: at.service },
      data: { nameAr: `ترخيص منطاد ${at.service}` },
    });
    await carryOut(id);
    expect(await storedImport(id)).toMatchObject({ state: "waiting", checkedAgain: true });
  });

  test("is done once, by however many at the same moment", async () => {
    const id = await confirmed();
    await Promise.all([carryOut(id), carryOut(id), carryOut(id)]);
    const count = await inScope(portalScope, (tx) =>
      tx.serviceRevision.count({ where: { importRow: { importId: id } } }),
    );
    expect(count).toBe(2);
  });

  test("is left in the audit with how many revisions there were", async () => {
    const id = await confirmed();
    await carryOut(id);
    const lines = await inScope(portalScope, (tx) =>
      tx.auditEntry.findMany({ where: { object: `import:${id}` }, orderBy: { sequence: "asc" } }),
    );
    expect(lines.map(({ action }) => action)).toEqual([
      "imports.upload",
      "imports.confirm",
      "imports.carryOut",
    ]);
    expect(lines.at(-1)).toMatchObject({ actor: at.interior, body: { revisions: 2 } });
  });
});

describe("asking for it", () => {
  const refusalOf = async (person: string, id: string) =>
    (await actOnImport(person, actions.confirmImport, id)).state?.refusal?.reason;

  test("is refused before the check, with a fault, for nothing, and to other organisations", async () => {
    const id = await upload(at.interior, tableOf(rows()));
    expect(await refusalOf(at.interior, id)).toBe("importNotReady");
    await check(id);
    expect(await refusalOf(at.transport, id)).toBe("notFound");
    const faulty = await upload(at.interior, tableOf([...rows(), { ...addedCells, name_ar: "" }]));
    await check(faulty);
    expect(await refusalOf(at.interior, faulty)).toBe("importNotReady");
    const idle = await upload(at.interior, tableOf([{ code: at.service }]));
    await check(idle);
    expect(await refusalOf(at.interior, idle)).toBe("importNotReady");
  });

  test("keeps another table from taking its place", async () => {
    const id = await confirmed();
    await expect(upload(at.interior, tableOf(rows()))).rejects.toThrow("importAtWork");
    await carryOut(id);
  });
});
