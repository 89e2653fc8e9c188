import { preflightAnswer } from "#lib/api/open-headers.ts";
import { packAnswer } from "#lib/api/pack-answer.ts";
import { cataloguePack } from "#lib/catalogue/queries/pack.ts";

export async function GET(request: Request): Promise<Response> {
  return packAnswer(request, await cataloguePack(null));
}

export const OPTIONS = preflightAnswer;
