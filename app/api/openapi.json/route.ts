import { preflightAnswer } from "#lib/api/open-headers.ts";
import { taggedAnswer } from "#lib/api/tagged-answer.ts";
import { env } from "#lib/env.ts";
import { describeApi } from "#lib/open-data/describe-api.ts";

/** The API described for programs, in English as its problems are; people read it in both languages. */
export function GET(request: Request): Response {
  return taggedAnswer(request, {
    body: JSON.stringify(describeApi("en", env().PORTAL_URL)),
    contentType: "application/json; charset=utf-8",
  });
}

export const OPTIONS = preflightAnswer;
