import { preflightAnswer } from "#lib/api/open-headers.ts";
import { studyFileResponse } from "#lib/study/study-response.ts";

interface Context {
  params: Promise<{ edition: string; language: string; format: string }>;
}

/** The study of one edition as a file to be kept. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return studyFileResponse(request, await params);
}

export const OPTIONS = preflightAnswer;
