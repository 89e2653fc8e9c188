"use server";

import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { confirmTable, discardTable } from "./confirm-table.ts";
import { keepTable } from "./keep-table.ts";
import { roundOfTable } from "./nominations/round-of-table.ts";
import { importSchema, nominationsUploadSchema, uploadSchema } from "./schema.ts";
import { forOrganisation, importSubject, nominationsSubject } from "./subject.ts";

export const uploadTable = defineAction({
  permission: "services.edit",
  name: "imports.upload",
  input: uploadSchema,
  subject: forOrganisation,
  run: async ({ tx, input: { organisation, file }, viewer: { personId }, language }) => {
    const kept = await keepTable(tx, { organisationId: organisation, roundId: null, file, personId });
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
  run: async (context) => {
    const { id } = context.subject;
    const redirectTo = `/${context.language}/ministry/services/import/${id}`;
    return (await confirmTable(context)) ?? done({ object: `import:${id}`, redirectTo });
  },
});

export const discardImport = defineAction({
  permission: "services.edit",
  name: "imports.discard",
  input: importSchema,
  subject: importSubject,
  run: async (context) => {
    const redirectTo = `/${context.language}/ministry/services/import?done=discarded`;
    return (await discardTable(context)) ?? done({ object: `import:${context.subject.id}`, redirectTo });
  },
});

export const uploadNominations = defineAction({
  permission: "proposals.edit",
  name: "imports.uploadNominations",
  input: nominationsUploadSchema,
  subject: forOrganisation,
  run: async ({ tx, input: { organisation, round: slug, file }, viewer: { personId }, now, language }) => {
    const round = await roundOfTable(tx, { slug }, now);
    if (!round) return refused("notFound");
    if (round.closed) return round.closed;
    const kept = await keepTable(tx, { organisationId: organisation, roundId: round.id, file, personId });
    if (!kept.ok) return kept;
    const id = kept.value;
    return done({
      object: `import:${id}`,
      facts: { bytes: file.size, round: slug },
      redirectTo: `/${language}/ministry/proposals/table/${id}`,
    });
  },
});

export const confirmNominations = defineAction({
  permission: "proposals.edit",
  name: "imports.confirmNominations",
  input: importSchema,
  subject: nominationsSubject,
  run: async (context) => {
    const { tx, subject, now, language } = context;
    const round = await roundOfTable(tx, { id: subject.roundId }, now);
    if (round?.closed) return round.closed;
    const redirectTo = `/${language}/ministry/proposals/table/${subject.id}`;
    return (await confirmTable(context)) ?? done({ object: `import:${subject.id}`, redirectTo });
  },
});

export const discardNominations = defineAction({
  permission: "proposals.edit",
  name: "imports.discardNominations",
  input: importSchema,
  subject: nominationsSubject,
  run: async (context) => {
    const redirectTo = `/${context.language}/ministry/proposals/table?done=discarded`;
    return (await discardTable(context)) ?? done({ object: `import:${context.subject.id}`, redirectTo });
  },
});
