import { openAnswer } from "#lib/api/open-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { openOrganisationsSchema } from "#lib/catalogue/open-data.ts";
import { publishedOrganisation } from "#lib/catalogue/published.ts";
import { organisations } from "#lib/catalogue/queries/organisations.ts";
import { env } from "#lib/env.ts";

export async function GET(request: Request): Promise<Response> {
  const items = (await organisations()).map((one) => publishedOrganisation(env().PORTAL_URL, one));
  return openAnswer(request, openOrganisationsSchema, { items, total: items.length });
}

export const OPTIONS = preflightAnswer;
