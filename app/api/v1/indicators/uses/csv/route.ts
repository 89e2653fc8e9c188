import { downloadAnswer } from "#lib/api/download-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { usesCsv } from "#lib/indicators/open-data.ts";
import { publishedUses } from "#lib/indicators/queries/published-uses.ts";

/** How services are used, all years, as a table in a file. */
export async function GET(request: Request): Promise<Response> {
  return downloadAnswer(request, { name: "uses.csv", body: usesCsv(await publishedUses(null)) });
}

export const OPTIONS = preflightAnswer;
