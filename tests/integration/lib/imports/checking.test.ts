import { describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import * as actions from "#lib/imports/actions.ts";
import reasons from "#locales/ar/reasons.json" with { type: "json" };
import { actAs } from "#tests/support/acting.ts";
import {
  actOnImport,
  addedCells,
  check,
  organisationId,
  setUpImports,
  storedImport,
  tableOf,
  upload,
} from "#tests/support/importing.ts";
import { revise } from "#tests/support/revising.ts";
import { sampleFiles } from "#tests/support/sample-files.ts";
import { textRow, workbook } from "#tests/support/workbook.ts";

const at = setUpImports();

async function checked(file: File) {
  const id = await upload(at.interior, file);
  await check(id);
  return storedImport(id);
}

describe("an uploaded table", () => {
  test("waits to be checked, and is kept", async () => {
    const id = await upload(at.interior, tableOf([{ code: at.service }], "../../خدمات\u202E.csv"));
    expect(await storedImport(id)).toMatchObject({
      state: "waiting",
      name: "خدمات.csv",
      rowCount: null,
      rows: [],
      file: { id },
    });
  });

  test("takes the place of the one that the same person left lying", async () => {
    const first = await upload(at.interior, tableOf([{ code: at.service }]));
    await check(first);
    await upload(at.interior, tableOf([{ code: at.service }]));
    expect(await storedImport(first)).toMatchObject({ state: "discarded", rows: [], file: null });
  });

  test("of ten uploaded at the same moment, one is at hand", async () => {
    const file = tableOf([{ code: at.service }]);
    const ids = await Promise.all(Array.from({ length: 10 }, () => upload(at.interior, file)));
    const states = await Promise.all(ids.map(async (id) => (await storedImport(id)).state));
    expect(states.toSorted()).toEqual([...Array<string>(9).fill("discarded"), "waiting"]);
  });

  test("is refused empty, too large, or for an organisation that is not one's own", async () => {
    const organisation = await organisationId();
    const send = async (person: string, file: File | null) =>
      (await actAs(person, actions.uploadTable, { organisation, ...(file ? { file } : {}) })).state?.refusal;
    expect(await send(at.interior, new File([], "a.csv"))).toMatchObject({
      fields: { file: reasons.fileMissing },
    });
    expect(await send(at.interior, null)).toMatchObject({ fields: { file: reasons.fileMissing } });
    const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], "a.csv");
    expect(await send(at.interior, large)).toMatchObject({ fields: { file: reasons.tableTooLarge } });
    expect(await send(at.transport, tableOf([{ code: at.service }]))).toMatchObject({
      reason: "notPermitted",
    });
  });

  test("is discarded by whoever may, and nobody else", async () => {
    const id = await upload(at.interior, tableOf([{ code: at.service }]));
    const refused = await actOnImport(at.transport, actions.discardImport, id);
    expect(refused.state?.refusal?.reason).toBe("notFound");
    expect((await actOnImport(at.interior, actions.discardImport, id)).wentTo).toContain("done=discarded");
    expect(await storedImport(id)).toMatchObject({ state: "discarded", file: null });
    await check(id);
    expect(await storedImport(id)).toMatchObject({ state: "discarded", rows: [] });
  });
});

describe("the check", () => {
  test("tells row by row what would be done, and writes nothing", async () => {
    const services = await database().service.count();
    const { state, rowCount, rowsJudged, rows, file } = await checked(
      tableOf([
        { ...addedCells },
        { code: at.service, name_ar: "ترخيص طائرة", summary_ar: "ملخص.", audience: "citizen" },
        { code: "MOI-002", name_ar: "لا يهم", summary_ar: "", audience: "fish" },
      ]),
    );
    expect({ state, rowCount, rowsJudged }).toEqual({ state: "checked", rowCount: 3, rowsJudged: 3 });
    expect(file).not.toBeNull();
    expect(rows).toMatchObject([
      { row: 2, kind: "added", code: null, name: "ترخيص منطاد", organisationId: await organisationId() },
      { row: 3, kind: "changed", code: at.service, after: { name: { ar: "ترخيص طائرة" } } },
      {
        row: 4,
        kind: "faulty",
        code: "MOI-002",
        faults: [
          {
            column: "audience",
            reason: "valueUnknown",
            said: "fish",
            allowed: expect.arrayContaining([{ ar: "المواطنون", en: "Citizens" }]),
          },
          { column: "summary_ar", reason: "required", said: "" },
        ],
      },
    ]);
    expect(await database().service.count()).toBe(services);
  });

  test("reads values as people write them, and names those that a word may mean", async () => {
    const row = { code: at.service, name_ar: "ترخيص طائرة", summary_ar: "ملخص." };
    const { rows } = await checked(
      tableOf([
        { ...row, audience: "مواطن\nشركة", delivery: "حضوري وإلكتروني", maturity: "نموذج" },
        { code: "MOI-002", audience: "مؤسسة" },
      ]),
    );
    expect(rows).toMatchObject([
      { kind: "changed", after: { audience: ["citizen", "business"], delivery: "hybrid", maturity: 2 } },
      {
        kind: "faulty",
        faults: expect.arrayContaining([
          {
            column: "audience",
            reason: "valueAmbiguous",
            said: "مؤسسة",
            allowed: [
              { ar: "الجمعيات والمؤسسات الأهلية", en: "Associations and NGOs" },
              { ar: "الجهات الحكومية", en: "Government bodies" },
            ],
          },
        ]),
      },
    ]);
  });

  test("knows services of other organisations, and those on which a revision is open", async () => {
    await revise(at.interior, at.service);
    const { rows } = await checked(
      tableOf([
        { code: at.service, name_ar: "ترخيص طائرة" },
        { code: "MOT-001", name_ar: "ترخيص طائرة" },
      ]),
    );
    expect(rows).toMatchObject([
      { kind: "faulty", faults: [{ column: "code", reason: "revisionOpen" }] },
      { kind: "faulty", faults: [{ column: "code", reason: "organisationNotYours" }] },
    ]);
  });

  test("reads a workbook, with titles in the place of names", async () => {
    const rows = textRow(["رمز الخدمة", "name_ar"]) + textRow([at.service, "ترخيص طائرة"], 2);
    const file = new File([new Uint8Array(workbook(rows))], "services.xlsx");
    expect(await checked(file)).toMatchObject({
      name: "services.xlsx",
      state: "checked",
      rows: [{ row: 2, kind: "changed", fields: ["name"] }],
    });
  });

  test("tells which columns a table lacks, and judges no row", async () => {
    const { state, rows } = await checked(tableOf([{ name_ar: "أ", steps_en: "b" }]));
    expect(state).toBe("checked");
    expect(rows).toMatchObject([
      {
        row: 1,
        kind: "faulty",
        faults: [
          { column: "code", reason: "columnMissing" },
          { column: "steps_ar", reason: "columnMissing" },
        ],
      },
    ]);
  });

  test.each<[string, BlobPart, string, number | null]>([
    ["nothing but headings", "code,name_ar\r\n", "tableEmpty", null],
    ["a picture", sampleFiles.png, "tableUnknown", null],
    ["an archive that is none", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), "tableUnknown", null],
    ["a quotation mark that stays open", 'code,name_ar\r\nMOI-001,"a', "quoteOpen", 2],
    [
      "a workbook with a program in it",
      new Uint8Array(workbook(textRow(["code"]), { "xl/vbaProject.bin": "x" })),
      "fileHasProgram",
      null,
    ],
    [
      "a workbook that swells",
      new Uint8Array(workbook(textRow(["code"]), { "xl/media/a.xml": new Uint8Array(8_000_000) })),
      "fileNotPlain",
      null,
    ],
    [
      "a workbook that reads other files",
      new Uint8Array(
        workbook("", {
          "xl/worksheets/sheet1.xml": `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet>&b;</worksheet>`,
        }),
      ),
      "fileNotPlain",
      null,
    ],
  ])("refuses %s, and keeps nothing of it", async (_, content, refusal, row) => {
    const id = await upload(at.interior, new File([content], "services.xlsx"));
    const began = performance.now();
    await check(id);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(await storedImport(id)).toMatchObject({
      state: "refused",
      refusal,
      refusedRow: row,
      rows: [],
      file: null,
    });
  });

  test("begins anew where it was broken off, and comes to the same", async () => {
    const id = await upload(at.interior, tableOf([{ code: at.service, name_ar: "ترخيص طائرة" }]));
    const stop = AbortSignal.abort();
    const { checkImport } = await import("#lib/imports/check-import.ts");
    await expect(checkImport.run({ import: id }, { signal: stop })).rejects.toThrow();
    expect(await storedImport(id)).toMatchObject({ state: "waiting" });
    await check(id);
    const once = await storedImport(id);
    await check(id);
    expect(await storedImport(id)).toEqual(once);
  });
});
