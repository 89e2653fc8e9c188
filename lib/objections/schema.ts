import { z } from "zod";
import { objectionOutcomes } from "#lib/domain/objections/refusals.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import { optionalText, safeText } from "#lib/safe-text.ts";

const required: Reason = "required";

export const OBJECTION_LENGTH = { min: 20, max: 4_000 };

/** An objection: its text is published with the answer, the note is the quality team's alone. */
export const objectionForm = z.object({
  proposal: z.uuid(),
  edition: z.string().max(60),
  text: safeText(OBJECTION_LENGTH),
  note: optionalText({ max: OBJECTION_LENGTH.max }),
  agreed: z.literal("on", { error: required }),
});

export const objectionAnswerForm = z.object({
  objection: z.uuid(),
  outcome: z.enum(objectionOutcomes, { error: required }),
  answer: safeText(OBJECTION_LENGTH),
});
