"use server";

import { defineAction } from "#lib/define-action.ts";
import { kindOfFile } from "#lib/domain/attachments/kind-of-file.ts";
import { safeFileName } from "#lib/domain/attachments/safe-file-name.ts";
import { isWritten } from "#lib/domain/indicators/feed.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { readSheet } from "#lib/sheets/read-sheet.ts";
import { keptUpload } from "./kept-upload.ts";
import { handedOver } from "./handed-indicators.ts";
import { usedService, writeUses } from "./record-uses.ts";
import { recordWithin } from "./record-values.ts";
import { sourceForm, uploadedForm, uploadForm, usesForm, withdrawalForm } from "./schema.ts";
import { hashOfToken, makeSourceToken } from "./source-token.ts";
import { readRow, uploadedRows } from "./uploaded-rows.ts";

export const makeSource = defineAction({
  permission: "indicatorSources.manage",
  name: "indicators.makeSource",
  input: sourceForm,
  subject: () => Promise.resolve({}),
  async run({ tx, input: { name, indicators, usesOf }, viewer }) {
    const known = await tx.indicator.count({ where: { id: { in: indicators }, ...handedOver } });
    if (known !== new Set(indicators).size) return refused("invalid", { indicators: "notFound" });
    const usesOfId = usesOf ?? null;
    if (usesOf !== undefined && (await tx.organisation.count({ where: { id: usesOf } })) === 0)
      return refused("invalid", { usesOf: "notFound" });
    const token = makeSourceToken();
    const data = { name, indicators, usesOfId, tokenHash: hashOfToken(token), createdById: viewer.personId };
    const { id } = await tx.indicatorSource.create({ data });
    return done({
      object: `source:${id}`,
      facts: { indicators: indicators.length },
      shown: {},
      afterwards: () => Promise.resolve({ token }),
    });
  },
});

export const withdrawSource = defineAction({
  permission: "indicatorSources.manage",
  name: "indicators.withdrawSource",
  input: withdrawalForm,
  async subject(tx, { source: id }) {
    const found = await tx.indicatorSource.findUnique({ where: { id }, select: { id: true } });
    return found && { found };
  },
  async run({ tx, subject: { found }, viewer, now, language }) {
    const withdrawn = await tx.indicatorSource.updateMany({
      where: { id: found.id, withdrawnAt: null },
      data: { withdrawnAt: now, withdrawnById: viewer.personId },
    });
    if (withdrawn.count === 0) return refused("changedMeanwhile");
    return done({
      object: `source:${found.id}`,
      redirectTo: `/${language}/administration/indicator-sources?done=withdrawn`,
    });
  },
});

/** What the organisation counted of one of its services in one year. */
export const recordUses = defineAction({
  permission: "serviceUses.record",
  input: usesForm,
  subject: usedService,
  run: writeUses,
});

/** Keeps a table of values as it was read; what it comes to is shown before anything is written. */
export const uploadValues = defineAction({
  permission: "indicatorValues.upload",
  name: "indicators.upload",
  input: uploadForm,
  subject: () => Promise.resolve({}),
  async run({ tx, input: { document, file }, viewer, language }) {
    const content = new Uint8Array(await file.arrayBuffer());
    // Of 200 KB at most, which may unpack to 200 times as much and no more: it needs no thread of its own.
    const table = readSheet(content);
    if (!table.ok) return refused("invalid", { file: table.reason });
    const rows = uploadedRows(table.rows);
    if (!rows.ok) return rows;
    const kind = kindOfFile(content);
    const name = safeFileName(file.name, kind.ok ? "xlsx" : "csv");
    const data = { name, document, rows: rows.value, uploadedById: viewer.personId };
    const { id } = await tx.indicatorUpload.create({ data });
    return done({
      object: `upload:${id}`,
      facts: { rows: rows.value.length },
      redirectTo: `/${language}/quality/indicators/${id}`,
    });
  },
});

/** Writes all values of a table, or none. */
export const writeUploadedValues = defineAction({
  permission: "indicatorValues.upload",
  name: "indicators.writeUpload",
  input: uploadedForm,
  async subject(tx, { upload }) {
    const found = await keptUpload(tx, upload);
    return found && { found };
  },
  async run({ tx, subject: { found }, viewer, now, language }) {
    const { id, rows, giver } = found;
    const taken = await tx.indicatorUpload.updateMany({
      where: { id, writtenAt: null },
      data: { writtenAt: now, writtenById: viewer.personId },
    });
    if (taken.count === 0) return refused("changedMeanwhile");
    const read = rows.map(readRow);
    const values = read.flatMap((row) => (row.ok ? [row.value] : []));
    if (values.length < read.length) return refused("valuesDoNotFit");
    const recorded = await recordWithin(tx, { giver, values, now }, viewer.personId);
    if (recorded.kind !== "written") return refused("valuesDoNotFit");
    return done({
      object: `upload:${id}`,
      facts: { values: recorded.results.filter(({ outcome }) => isWritten(outcome)).length },
      pages: ["indicators"],
      redirectTo: `/${language}/quality/indicators/${id}?done=written`,
    });
  },
});
