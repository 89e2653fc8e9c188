import { z } from "zod";
import type { Reason } from "#lib/domain/reasons.ts";
import { plannedKinds } from "#lib/domain/tables/plan.ts";

const required: Reason = "required";
const missing: Reason = "fileMissing";
const tooLarge: Reason = "tableTooLarge";

/** How large a table may be; 4,000 services as CSV are six million bytes. */
const mostBytes = 10 * 1024 * 1024;

export const uploadSchema = z.object({
  organisation: z.uuid(),
  file: z.file({ error: missing }).min(1, missing).max(mostBytes, tooLarge),
});

export const nominationsUploadSchema = z.object({
  ...uploadSchema.shape,
  round: z.string().min(1, required).max(60),
});

/** An act on an import as its page showed it. */
export const importSchema = z.object({ import: z.uuid(), version: z.coerce.number().int().min(1) });

const page = z.coerce.number().int().min(1).max(10_000).catch(1);

/** The rows of an import as its address asks for them. */
export const rowsAskedSchema = z.object({ show: z.enum(plannedKinds).nullable().catch(null), page });

export type RowsAsked = z.output<typeof rowsAskedSchema>;

/** The list of imports as its address asks for it. */
export const importsAskedSchema = z.object({ page });

/** Whose nominations a workbook is to hold, as its address asks for it. */
export const templateAskedSchema = z.object({ round: z.string().min(1).max(60), organisation: z.uuid() });

export type TemplateAsked = z.output<typeof templateAskedSchema>;
