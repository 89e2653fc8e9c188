import { downloadAnswer } from "#lib/api/download-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { indicatorsCsv } from "#lib/indicators/open-data.ts";
import { toldIndicators } from "#lib/indicators/queries/told-indicators.ts";

export async function GET(request: Request): Promise<Response> {
  const body = indicatorsCsv(await toldIndicators(new Date()));
  return downloadAnswer(request, { name: "indicators.csv", body });
}

export const OPTIONS = preflightAnswer;
