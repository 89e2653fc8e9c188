"use server";

import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { isConfirmable, isDiscardable } from "#lib/domain/imports/states.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { carryImportOut } from "./carry-import-out.ts";
import { keepTable } from "./keep-table.ts";
import { countsOf } from "./queries/counts.ts";
import { importSchema, uploadSchema } from "./schema.ts";
import { forgetTable, importSubject, takeImport } from "./subject.ts";

export const uploadTable = defineAction({
  permission: "services.edit",
  name: "imports.upload",
  input: uploadSchema,
  subject: async (tx, { organisation }) => {
    const found = await tx.organisation.findUnique({ where: { id: organisation }, select: { id: true } });
    return found && { organisationId: found.id };
  },
  run: async ({ tx, input: { organisation, file }, viewer: { personId }, language }) => {
    const kept = await keepTable(tx, { organisationId: organisation, file, personId });
    if (!kept.ok) return kept;
    const id = kept.value;
    return done({
      object: `import:${id}`,
      facts: { bytes: file.size },
      redirectTo: `/${language}/ministry/services/import/${id}`,
    });
  },
});

export const confirmImport = defineAction({
  permission: "services.edit",
  name: "imports.confirm",
  input: importSchema,
  subject: importSubject,
  run: async ({ tx, input: { version }, subject, viewer: { personId }, now, language }) => {
    const { id, state } = subject;
    if (!isConfirmable(state, await countsOf(tx, id))) return refused("importNotReady");
    const data = { state: "confirmed", confirmedById: personId, confirmedAt: now } as const;
    const refusal = await takeImport(tx, subject, version, data);
    if (refusal) return refusal;
    await enqueue(tx, carryImportOut, { import: id }, { key: id });
    return done({ object: `import:${id}`, redirectTo: `/${language}/ministry/services/import/${id}` });
  },
});

export const discardImport = defineAction({
  permission: "services.edit",
  name: "imports.discard",
  input: importSchema,
  subject: importSubject,
  run: async ({ tx, input: { version }, subject, language }) => {
    if (!isDiscardable(subject.state)) return refused("importNotReady");
    const refusal = await takeImport(tx, subject, version, { state: "discarded" });
    if (refusal) return refusal;
    await forgetTable(tx, subject.id);
    return done({
      object: `import:${subject.id}`,
      redirectTo: `/${language}/ministry/services/import?done=discarded`,
    });
  },
});
