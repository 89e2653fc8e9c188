import { csvOf } from "#lib/api/csv.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { taggedAnswer } from "#lib/api/tagged-answer.ts";
import { indicatorRows } from "#lib/indicators/csv-rows.ts";
import { catalogueState, statedIndicators } from "#lib/indicators/queries.ts";

export async function GET(request: Request): Promise<Response> {
  const [stated, state] = await Promise.all([statedIndicators(), catalogueState()]);
  return taggedAnswer(request, {
    body: csvOf(indicatorRows(stated, state)),
    contentType: "text/csv; charset=utf-8",
    withBody: { "content-disposition": 'attachment; filename="indicators.csv"' },
  });
}

export const OPTIONS = preflightAnswer;
