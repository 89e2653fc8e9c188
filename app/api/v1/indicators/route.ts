import { openAnswer } from "#lib/api/open-answer.ts";
import { preflightWhereWritten } from "#lib/api/open-headers.ts";
import { env } from "#lib/env.ts";
import { recordedAnswer } from "#lib/indicators/feed-answer.ts";
import { openIndicatorsSchema, publishedIndicators } from "#lib/indicators/open-data.ts";
import { catalogueState } from "#lib/indicators/queries/catalogue-state.ts";
import { measuredIndicators } from "#lib/indicators/queries/measured-indicators.ts";
import { readSent } from "#lib/indicators/read-sent.ts";
import { recordValues } from "#lib/indicators/record-values.ts";
import { handedValues } from "#lib/indicators/schema.ts";

export async function GET(request: Request): Promise<Response> {
  const [stated, state] = await Promise.all([measuredIndicators(), catalogueState()]);
  return openAnswer(request, openIndicatorsSchema, publishedIndicators(env().PORTAL_URL, stated, state));
}

/** Values that a source hands over, by its token. */
export async function POST(request: Request): Promise<Response> {
  const now = new Date();
  const sent = await readSent(request, handedValues, now);
  if ("refusal" in sent) return sent.refusal;
  return recordedAnswer(await recordValues({ giver: sent.source, values: sent.said.values, now }));
}

export const OPTIONS = preflightWhereWritten;
