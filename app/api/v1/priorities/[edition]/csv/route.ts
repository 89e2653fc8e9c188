import { preflightAnswer } from "#lib/api/open-headers.ts";
import { fileResponse } from "#lib/rankings/file-response.ts";

interface Context {
  params: Promise<{ edition: string }>;
}

/** The places of one edition, a row each. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return fileResponse(request, (await params).edition, "csv");
}

export const OPTIONS = preflightAnswer;
