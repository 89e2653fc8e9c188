import { openAnswer } from "#lib/api/open-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { malformedParameters } from "#lib/api/problem.ts";
import { rawParameters } from "#lib/api/raw-parameters.ts";
import { openServicesSchema } from "#lib/catalogue/open-data.ts";
import { publishedService } from "#lib/catalogue/published.ts";
import { searchServices } from "#lib/catalogue/queries/search-services.ts";
import { readPageSize, readSearch } from "#lib/catalogue/schema.ts";
import { env } from "#lib/env.ts";

export async function GET(request: Request): Promise<Response> {
  const raw = rawParameters(request);
  const { search, malformed } = readSearch(raw);
  const size = readPageSize(raw);
  const problems = [...malformed, ...size.malformed];
  if (problems.length > 0) return malformedParameters(problems.map(({ name }) => name));
  const { items, total, page, facets } = await searchServices(search, size.pageSize);
  return openAnswer(request, openServicesSchema, {
    items: items.map((service) => publishedService(env().PORTAL_URL, service)),
    total,
    page,
    pageSize: size.pageSize,
    facets,
  });
}

export const OPTIONS = preflightAnswer;
