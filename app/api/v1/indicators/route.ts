import { openAnswer } from "#lib/api/open-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { env } from "#lib/env.ts";
import { openIndicatorsSchema, publishedIndicators } from "#lib/indicators/open-data.ts";
import { catalogueState } from "#lib/indicators/queries/catalogue-state.ts";
import { statedIndicators } from "#lib/indicators/queries/stated-indicators.ts";

export async function GET(request: Request): Promise<Response> {
  const [stated, state] = await Promise.all([statedIndicators(), catalogueState()]);
  return openAnswer(request, openIndicatorsSchema, publishedIndicators(env().PORTAL_URL, stated, state));
}

export const OPTIONS = preflightAnswer;
