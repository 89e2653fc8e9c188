import { preflightAnswer } from "#lib/api/open-headers.ts";
import { malformedParameters, nothingPublished } from "#lib/api/problem.ts";
import { taggedAnswer } from "#lib/api/tagged-answer.ts";
import { indicatorEdition } from "#lib/indicators/queries/editions.ts";
import { quarterName } from "#lib/indicators/schema.ts";

interface Context {
  params: Promise<{ quarter: string }>;
}

/** One quarterly edition, byte for byte as it was kept: its hash can be checked. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const quarter = quarterName.safeParse((await params).quarter);
  if (!quarter.success) return malformedParameters(["quarter"]);
  const edition = await indicatorEdition(quarter.data);
  if (!edition) return nothingPublished("edition");
  return taggedAnswer(request, {
    body: edition.content,
    contentType: "application/json; charset=utf-8",
    etag: `"${edition.hash}"`,
  });
}

export const OPTIONS = preflightAnswer;
