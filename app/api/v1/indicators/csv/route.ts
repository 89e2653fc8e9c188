import { downloadAnswer } from "#lib/api/download-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { indicatorsCsv } from "#lib/indicators/open-data.ts";
import { catalogueState } from "#lib/indicators/queries/catalogue-state.ts";
import { measuredIndicators } from "#lib/indicators/queries/measured-indicators.ts";

export async function GET(request: Request): Promise<Response> {
  const [stated, state] = await Promise.all([measuredIndicators(), catalogueState()]);
  return downloadAnswer(request, { name: "indicators.csv", body: indicatorsCsv(stated, state) });
}

export const OPTIONS = preflightAnswer;
