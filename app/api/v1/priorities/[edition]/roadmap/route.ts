import { preflightAnswer } from "#lib/api/open-headers.ts";
import { roadmapResponse } from "#lib/roadmap/roadmap-response.ts";

interface Context {
  params: Promise<{ edition: string }>;
}

/** The roadmap of one edition. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return roadmapResponse(request, (await params).edition);
}

export const OPTIONS = preflightAnswer;
