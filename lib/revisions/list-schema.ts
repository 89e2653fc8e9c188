import { z } from "zod";
import { upkeepTasks } from "#lib/domain/revisions/upkeep-tasks.ts";
import { cleanText } from "#lib/domain/typed/clean-text.ts";

/** Which services a list may be narrowed down to: those of a task, or by where they are in their life. */
export const shownServices = [...upkeepTasks, "returned", "draft", "inReview", "new", "archived"] as const;
export type ShownServices = (typeof shownServices)[number];

/** The list of services as its address asks for it; what is malformed is not asked. */
export const serviceListSchema = z.object({
  q: z.string().max(200).transform(cleanText).catch(""),
  organisation: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .nullable()
    .catch(null),
  show: z.enum(shownServices).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type ServiceListAsked = z.output<typeof serviceListSchema>;

const number = z.coerce.number().int().min(1).max(100_000).catch(1);

/** Which two revisions an address compares. */
export const comparisonSchema = z.object({ from: number, to: number });
