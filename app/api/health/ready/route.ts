import { momentaryAnswer } from "#lib/api/momentary-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { readinessSchema } from "#lib/health/open-data.ts";
import { readiness } from "#lib/health/queries.ts";

/** 200 only when the database answers, every migration is applied and the catalogue is there; else 503. */
export async function GET(): Promise<Response> {
  const checks = await readiness();
  const ready = Object.values(checks).every(Boolean);
  return momentaryAnswer(readinessSchema, { ready, checks }, ready ? 200 : 503);
}

export const OPTIONS = preflightAnswer;

export const dynamic = "force-dynamic";
