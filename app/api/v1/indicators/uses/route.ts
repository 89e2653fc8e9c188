import { openAnswer } from "#lib/api/open-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { malformedParameters } from "#lib/api/problem.ts";
import { rawParameters } from "#lib/api/raw-parameters.ts";
import { openUsesSchema } from "#lib/indicators/open-data.ts";
import { publishedUses } from "#lib/indicators/queries/published-uses.ts";
import { yearAsked } from "#lib/indicators/schema.ts";
import { firstValues } from "#lib/search-params.ts";

/** How services are used, by service, year and channel; of one year where it is asked for. */
export async function GET(request: Request): Promise<Response> {
  const year = yearAsked.optional().safeParse(firstValues(rawParameters(request)).year);
  if (!year.success) return malformedParameters(["year"]);
  const items = await publishedUses(year.data ?? null);
  return openAnswer(request, openUsesSchema, { items, total: items.length });
}

export const OPTIONS = preflightAnswer;
