import { momentaryAnswer } from "#lib/api/momentary-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { livenessSchema } from "#lib/health/open-data.ts";

/** The process answers; it says nothing of what stands behind it. */
export function GET(): Response {
  return momentaryAnswer(livenessSchema, { live: true });
}

export const OPTIONS = preflightAnswer;

export const dynamic = "force-dynamic";
