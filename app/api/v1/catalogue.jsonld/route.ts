import { downloadAnswer } from "#lib/api/download-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { catalogueFile } from "#lib/catalogue/queries/catalogue-files.ts";

/** The whole catalogue as CPSV-AP. */
export async function GET(request: Request): Promise<Response> {
  return downloadAnswer(request, { name: "catalogue.jsonld", ...(await catalogueFile("jsonld")) });
}

export const OPTIONS = preflightAnswer;
