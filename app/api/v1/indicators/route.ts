import { openAnswer } from "#lib/api/open-answer.ts";
import { preflightWhereWritten } from "#lib/api/open-headers.ts";
import { env } from "#lib/env.ts";
import {
  notJson,
  notValues,
  recordedAnswer,
  tooManyFeeds,
  unknownSource,
} from "#lib/indicators/feed-answer.ts";
import { openIndicatorsSchema, publishedIndicators } from "#lib/indicators/open-data.ts";
import { catalogueState } from "#lib/indicators/queries/catalogue-state.ts";
import { measuredIndicators } from "#lib/indicators/queries/measured-indicators.ts";
import { recordValues } from "#lib/indicators/record-values.ts";
import { handedValues } from "#lib/indicators/schema.ts";
import { sourceOfRequest } from "#lib/indicators/source-of-request.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";

export async function GET(request: Request): Promise<Response> {
  const [stated, state] = await Promise.all([measuredIndicators(), catalogueState()]);
  return openAnswer(request, openIndicatorsSchema, publishedIndicators(env().PORTAL_URL, stated, state));
}

/** Values that a source hands over, by its token. */
export async function POST(request: Request): Promise<Response> {
  const now = new Date();
  const source = await sourceOfRequest(request, now);
  if (!source) return unknownSource();
  if (!(await takeTry("indicator-source", source.id))) return tooManyFeeds();
  const sent = await request.json().catch(() => undefined);
  if (sent === undefined) return notJson();
  const { success, data, error } = handedValues.safeParse(sent);
  if (!success) return notValues(error.issues);
  return recordedAnswer(await recordValues({ giver: source, values: data.values, now }));
}

export const OPTIONS = preflightWhereWritten;
