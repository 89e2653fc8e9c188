import { afterAll, beforeAll, beforeEach } from "vitest";
import { csvOf } from "#lib/api/csv.ts";
import type { Action } from "#lib/action-state.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import type { ImportColumn } from "#lib/domain/tables/import-columns.ts";
import * as actions from "#lib/imports/actions.ts";
import { approveRows } from "#lib/revisions/approval/approve-rows.ts";
import { carryImportOut } from "#lib/imports/carry-import-out.ts";
import { checkImport } from "#lib/imports/check-import.ts";
import { approveImport } from "#lib/revisions/actions.ts";
import { actAs, personWith, type Acted } from "./acting.ts";
import { discardKeptServices, makeKeptService } from "./factories/kept-services.ts";
import { ownerConnection } from "./owner-connection.ts";

type Cells = Partial<Record<ImportColumn, string>>;

/** What a service that is new has to say. */
export const addedCells = {
  code: "",
  name_ar: "ترخيص منطاد",
  summary_ar: "ترخيص لسنتين.",
  audience: "citizen",
};

/** Who has to do with the tables of a file of tests, and the service that each test has of its own. */
export interface ImportSetting {
  interior: string;
  transport: string;
  editor: string;
  service: string;
}

/** Lays that out for each test of a file, and leaves nothing of it behind. */
export function setUpImports(): ImportSetting {
  const setting = { interior: "", transport: "", editor: "", service: "" };
  beforeAll(async () => {
    setting.interior = await personWith("officer.interior@portal.example");
    setting.transport = await personWith("officer.transport@portal.example");
    setting.editor = await personWith("editor.interior@portal.example");
  });
  beforeEach(async () => {
    setting.service = await makeKeptService();
  });
  afterAll(async () => {
    await discardImports();
    await discardKeptServices();
  });
  return setting;
}

/** A table of these rows, with the columns that any of them names. */
export function tableOf(rows: readonly Cells[], name = "خدمات.csv"): File {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => new Map(Object.entries(row)).get(column) ?? ""));
  return new File([csvOf([columns, ...lines])], name, { type: "text/csv" });
}

export async function organisationId(slug = "interior"): Promise<string> {
  return (await database().organisation.findUniqueOrThrow({ where: { slug } })).id;
}

/** Uploads a table for the Interior, or fails the test; the id of the import. */
export async function upload(person: string, file: File, organisation = "interior"): Promise<string> {
  const fields = { organisation: await organisationId(organisation), file };
  const { wentTo, state } = await actAs(person, actions.uploadTable, fields);
  if (wentTo === null) throw new Error(JSON.stringify(state?.refusal));
  return wentTo.split("/").at(-1) ?? "";
}

export async function check(id: string): Promise<void> {
  await checkImport.run({ import: id }, { signal: new AbortController().signal });
}

export async function carryOut(id: string): Promise<void> {
  await carryImportOut.run({ import: id }, { signal: new AbortController().signal });
}

/** Uploads a table of the Interior, checks it, confirms it and has its revisions sent. */
export async function sentTable(person: string, file: File): Promise<string> {
  const id = await upload(person, file);
  await check(id);
  const { wentTo, state } = await actOnImport(person, actions.confirmImport, id);
  if (wentTo === null) throw new Error(JSON.stringify(state?.refusal));
  await carryOut(id);
  return id;
}

/** Approves what is left of an import, or some of its rows, as the interruption page would; the answer to the form. */
export function approve(person: string, id: string, count: number, rows: number[] = []): Promise<Acted> {
  const ticked = Object.fromEntries(rows.map((row, place) => [`row[${place}]`, String(row)]));
  return actAs(person, approveImport, { import: id, count: String(count), ...ticked });
}

/** Carries the approval out that is at work on an import. */
export async function carryApprovalOut(id: string): Promise<void> {
  const { id: approval } = await inScope(portalScope, (tx) =>
    tx.importApproval.findFirstOrThrow({ where: { importId: id, doneAt: null, stoppedAt: null } }),
  );
  await approveRows.run({ approval }, { signal: new AbortController().signal });
}

/** Sends a form about an import as it stands now. */
export async function actOnImport(person: string, action: Action, id: string): Promise<Acted> {
  const { version } = await storedImport(id);
  return actAs(person, action, { import: id, version: String(version) });
}

export function storedImport(id: string) {
  return inScope(portalScope, (tx) =>
    tx.import.findUniqueOrThrow({
      where: { id },
      include: { rows: { orderBy: { row: "asc" } }, file: { select: { id: true } } },
    }),
  );
}

/** Takes away the imports of tests, so that the services they made can be taken away too. */
export async function discardImports(): Promise<void> {
  const owner = await ownerConnection();
  await owner.query(`alter table "ImportRow" disable trigger "import_row_stays_as_checked"`);
  await owner.query(`delete from "Import"`);
  await owner.query(`alter table "ImportRow" enable trigger "import_row_stays_as_checked"`);
  await owner.query(`delete from "Letter" where "key" like 'import%:%'`);
  await owner.end();
}
