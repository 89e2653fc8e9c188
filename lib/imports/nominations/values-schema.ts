import { z } from "zod";
import type { NominationValues } from "#lib/domain/proposals/table/columns.ts";

/** What a row of a table of nominations says, as it is kept. */
export const valuesSchema: z.ZodType<NominationValues> = z.object({
  texts: z.record(z.string(), z.string().nullable()),
  numbers: z.record(z.string(), z.number().nullable()),
});
