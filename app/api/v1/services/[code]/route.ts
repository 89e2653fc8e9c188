import { openAnswer } from "#lib/api/open-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { nothingPublished } from "#lib/api/problem.ts";
import { openServiceDetailsSchema } from "#lib/catalogue/open-data.ts";
import { pageServiceCode } from "#lib/catalogue/page-service-code.ts";
import { publishedDetails } from "#lib/catalogue/published.ts";
import { serviceByCode } from "#lib/catalogue/queries/service.ts";
import { env } from "#lib/env.ts";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ code: string }> },
): Promise<Response> {
  const code = pageServiceCode((await params).code);
  const service = code === null ? null : await serviceByCode(code);
  if (!service) return nothingPublished("service");
  return openAnswer(request, openServiceDetailsSchema, publishedDetails(env().PORTAL_URL, service));
}

export const OPTIONS = preflightAnswer;
