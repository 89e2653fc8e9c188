import { z } from "zod";
import { weekNamed } from "#lib/domain/usage/weeks.ts";
import { wholeNumber } from "#lib/safe-text.ts";

const monday = z.string().transform((name, context) => {
  const week = weekNamed(name);
  if (week !== null) return week;
  context.addIssue({ code: "custom" });
  return z.NEVER;
});

/** Which week is looked at, as an address writes it ("2026-W48"), and which page of its words. */
export const weekSearch = z.object({
  week: monday.optional().catch(undefined),
  page: wholeNumber({ min: 1, max: 100_000 }).catch(1),
});
