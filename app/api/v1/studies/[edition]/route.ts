import { preflightAnswer } from "#lib/api/open-headers.ts";
import { studyResponse } from "#lib/study/study-response.ts";

interface Context {
  params: Promise<{ edition: string }>;
}

/** The study of one edition, sealed and chained to it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return studyResponse(request, (await params).edition);
}

export const OPTIONS = preflightAnswer;
