import { openAnswer } from "#lib/api/open-answer.ts";
import { preflightAnswer } from "#lib/api/open-headers.ts";
import { prefersLinkedData } from "#lib/api/prefers-linked-data.ts";
import { nothingPublished } from "#lib/api/problem.ts";
import { taggedAnswer } from "#lib/api/tagged-answer.ts";
import { linkedService } from "#lib/catalogue/cpsv-ap/linked-data.ts";
import { openServiceDetailsSchema } from "#lib/catalogue/open-data.ts";
import { pageServiceCode } from "#lib/catalogue/page-service-code.ts";
import { publishedDetails } from "#lib/catalogue/published.ts";
import { serviceByCode } from "#lib/catalogue/queries/service.ts";
import { catalogueAround } from "#lib/catalogue/queries/whole-catalogue.ts";
import { env } from "#lib/env.ts";
import { isoDay } from "#lib/i18n/format.ts";

/** Two forms at one address: whoever keeps one of them must ask by what it was chosen. */
const negotiated = { vary: "accept" };

export async function GET(
  request: Request,
  { params }: { params: Promise<{ code: string }> },
): Promise<Response> {
  const code = pageServiceCode((await params).code);
  if (code === null) return nothingPublished("service");
  return prefersLinkedData(request.headers.get("accept")) ? linked(request, code) : plain(request, code);
}

export const OPTIONS = preflightAnswer;

async function plain(request: Request, code: string): Promise<Response> {
  const service = await serviceByCode(code);
  if (!service) return nothingPublished("service");
  return openAnswer(
    request,
    openServiceDetailsSchema,
    publishedDetails(env().PORTAL_URL, service),
    negotiated,
  );
}

async function linked(request: Request, code: string): Promise<Response> {
  const around = await catalogueAround(code);
  if (!around) return nothingPublished("service");
  const asked = { portal: env().PORTAL_URL, today: isoDay(new Date()) };
  return taggedAnswer(request, {
    body: JSON.stringify(linkedService(around, asked)),
    contentType: "application/ld+json",
    always: negotiated,
  });
}
