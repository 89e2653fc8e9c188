import { preflightAnswer } from "#lib/api/open-headers.ts";
import { roadmapFile } from "#lib/roadmap/roadmap-response.ts";

interface Context {
  params: Promise<{ edition: string }>;
}

/** The roadmap of one edition, an item in each row. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return roadmapFile(request, (await params).edition);
}

export const OPTIONS = preflightAnswer;
