import { z } from "zod";
import { rowDecisions } from "#lib/domain/imports/approval.ts";
import { contentFields } from "#lib/domain/revisions/sections.ts";

/** How many rows are ticked at most: those of some pages. */
const mostTicked = 1_000;
const rowNumber = z.coerce.number().int().min(1).max(100_000);

/** One or several rows by their numbers in the spreadsheet; nothing ticked is none. */
const rowNumbers = z
  .union([z.array(rowNumber).max(mostTicked), rowNumber.transform((one) => [one])])
  .default([]);

/** What an editor approves of an import: the rows that were ticked, or all that wait, as many as were named. */
export const approvalSchema = z.object({
  import: z.uuid(),
  count: z.coerce.number().int().min(1),
  row: rowNumbers,
});

const page = z.coerce.number().int().min(1).max(10_000).catch(1);

/** What a parameter says, or null where it says nothing that is known. */
function known<Value extends string>(values: readonly Value[]) {
  return z.enum(values).nullable().catch(null);
}

/** The rows of a table that was sent for approval, as the address of its page asks for them. */
export const reviewAskedSchema = z.object({
  q: z.string().trim().min(1).max(100).nullable().catch(null),
  kind: known(["added", "changed"]),
  decision: known(rowDecisions),
  field: known(contentFields),
  page,
});

export type ReviewAsked = z.output<typeof reviewAskedSchema>;

/** The rows that are ticked in an address: what is no row is left out. */
export function rowsTicked(given: string | string[] | undefined): number[] {
  const numbers = [given ?? []].flat().map((one) => rowNumber.safeParse(one));
  const rows = numbers.flatMap(({ success, data }) => (success ? [data] : []));
  return [...new Set(rows)].slice(0, mostTicked);
}
