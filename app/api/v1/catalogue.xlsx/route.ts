import { downloadAnswer } from "#lib/api/download-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { catalogueFile } from "#lib/catalogue/queries/catalogue-files.ts";

/** The whole catalogue, a service a row. */
export async function GET(request: Request): Promise<Response> {
  return downloadAnswer(request, { name: "catalogue.xlsx", ...(await catalogueFile("xlsx")) });
}

export const OPTIONS = preflightAnswer;
