import { preflightAnswer } from "#lib/api/open-headers.ts";
import { bundleResponse } from "#lib/rankings/bundle-response.ts";

interface Context {
  params: Promise<{ edition: string }>;
}

/** The open bundle of one edition. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return bundleResponse(request, (await params).edition);
}

export const OPTIONS = preflightAnswer;
