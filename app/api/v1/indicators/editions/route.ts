import { openAnswer } from "#lib/api/open-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { env } from "#lib/env.ts";
import { openEditionsSchema, publishedEditions } from "#lib/indicators/open-data.ts";
import { indicatorEditions } from "#lib/indicators/queries/editions.ts";

export async function GET(request: Request): Promise<Response> {
  const editions = await indicatorEditions();
  return openAnswer(request, openEditionsSchema, publishedEditions(env().PORTAL_URL, editions));
}

export const OPTIONS = preflightAnswer;
