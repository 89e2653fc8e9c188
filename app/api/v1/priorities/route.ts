import { preflightAnswer } from "#lib/api/open-headers.ts";
import { bundleResponse } from "#lib/rankings/bundle-response.ts";

/** The open bundle of the latest edition. */
export function GET(request: Request): Promise<Response> {
  return bundleResponse(request, null);
}

export const OPTIONS = preflightAnswer;
