import { preflightAnswer } from "#lib/api/open-headers.ts";
import { nothingPublished } from "#lib/api/problem.ts";

/** A program that asked for what is not there is told so in its own language. */
export function GET(): Response {
  return nothingPublished("address");
}

export const OPTIONS = preflightAnswer;
