import { z } from "zod";
import { SERVICE_CODE } from "#lib/domain/catalogue/service-code.ts";

const helpful = z.enum(["yes", "no"]);

/** What one press says. */
export const answerSchema = z.object({ service: z.string().regex(SERVICE_CODE), helpful });

/** What the page after a press is told: the answer that was counted, or why it was not. */
export const afterAnswerSchema = z.object({
  helpful: helpful.nullable().catch(null),
  refused: z.enum(["tooManyTries"]).nullable().catch(null),
});

export type AfterAnswer = z.output<typeof afterAnswerSchema>;

/** Which page of the summary an officer looks at. */
export const summaryPageSchema = z.coerce.number().int().min(1).max(10_000).catch(1);
