import { openAnswer } from "#lib/api/open-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { openLifeEventsSchema } from "#lib/catalogue/open-data.ts";
import { publishedLifeEvent } from "#lib/catalogue/published.ts";
import { lifeEvents } from "#lib/catalogue/queries/life-events.ts";
import { env } from "#lib/env.ts";

export async function GET(request: Request): Promise<Response> {
  const items = (await lifeEvents()).map((event) => publishedLifeEvent(env().PORTAL_URL, event));
  return openAnswer(request, openLifeEventsSchema, { items, total: items.length });
}

export const OPTIONS = preflightAnswer;
