import "server-only";
import type { z } from "zod";
import type { Remark } from "#lib/domain/proposals/remarks.ts";
import { sections as inOrder } from "#lib/domain/proposals/sections.ts";
import type { returnSchema } from "./schema.ts";

/** What was written in the form of a return, of sections and of fields. */
export function saidRemarks({ sections, fields }: z.output<typeof returnSchema>): Remark[] {
  const ofSections = inOrder.flatMap((section) => {
    const text = sections[section];
    return text ? [{ section, field: null, text }] : [];
  });
  const ofFields = fields.flatMap(({ section, field, reason }) =>
    reason ? [{ section, field, text: reason }] : [],
  );
  return [...ofSections, ...ofFields];
}
