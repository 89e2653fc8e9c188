import { preflightAnswer } from "#lib/api/open-headers.ts";
import { taggedAnswer } from "#lib/api/tagged-answer.ts";
import { catalogueFile } from "#lib/catalogue/queries/catalogue-files.ts";

/** The whole catalogue as CPSV-AP. */
export async function GET(request: Request): Promise<Response> {
  const { body, etag } = await catalogueFile("jsonld");
  return taggedAnswer(request, {
    body,
    etag,
    contentType: "application/ld+json",
    withBody: { "content-disposition": 'attachment; filename="catalogue.jsonld"' },
  });
}

export const OPTIONS = preflightAnswer;
