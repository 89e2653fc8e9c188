import { openAnswer } from "#lib/api/open-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { malformedParameters } from "#lib/api/problem.ts";
import { rawParameters } from "#lib/api/raw-parameters.ts";
import { openSuggestionsSchema } from "#lib/catalogue/open-data.ts";
import { publishedSuggestion } from "#lib/catalogue/published.ts";
import { suggestions } from "#lib/catalogue/queries/suggestions.ts";
import { readTypedText } from "#lib/catalogue/schema.ts";
import { env } from "#lib/env.ts";

/** What may be meant by what is being typed. */
export async function GET(request: Request): Promise<Response> {
  const { q, malformed } = readTypedText(rawParameters(request));
  if (malformed.length > 0) return malformedParameters(malformed.map(({ name }) => name));
  const items = (q === null ? [] : await suggestions(q)).map((one) =>
    publishedSuggestion(env().PORTAL_URL, one),
  );
  return openAnswer(request, openSuggestionsSchema, { items });
}

export const OPTIONS = preflightAnswer;
