import { openAnswer } from "#lib/api/open-answer.ts";
import { preflightWhereWritten } from "#lib/api/open-headers.ts";
import { malformedParameters } from "#lib/api/problem.ts";
import { rawParameters } from "#lib/api/raw-parameters.ts";
import { recordedUsesAnswer } from "#lib/indicators/feed-answer.ts";
import { recordHandedUses } from "#lib/indicators/hand-over-uses.ts";
import { openUsesSchema } from "#lib/indicators/open-data.ts";
import { publishedUses } from "#lib/indicators/queries/published-uses.ts";
import { readSent } from "#lib/indicators/read-sent.ts";
import { handedUses, yearAsked } from "#lib/indicators/schema.ts";
import { firstValues } from "#lib/search-params.ts";

/** How services are used, by service, year and channel; of one year where it is asked for. */
export async function GET(request: Request): Promise<Response> {
  const year = yearAsked.optional().safeParse(firstValues(rawParameters(request)).year);
  if (!year.success) return malformedParameters(["year"]);
  const items = await publishedUses(year.data ?? null);
  return openAnswer(request, openUsesSchema, { items, total: items.length });
}

/** How services are used, as a source of their organisation says it, by its token. */
export async function POST(request: Request): Promise<Response> {
  const now = new Date();
  const sent = await readSent(request, handedUses, now);
  if ("refusal" in sent) return sent.refusal;
  return recordedUsesAnswer(await recordHandedUses({ source: sent.source, uses: sent.said.uses, now }));
}

export const OPTIONS = preflightWhereWritten;
