import { preflightAnswer } from "#lib/api/open-headers.ts";
import { packAnswer } from "#lib/api/pack-answer.ts";
import { cataloguePack } from "#lib/catalogue/queries/pack.ts";
import { slugSchema } from "#lib/catalogue/schema.ts";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const slug = slugSchema.safeParse((await params).slug);
  return packAnswer(request, slug.success ? await cataloguePack(slug.data) : null);
}

export const OPTIONS = preflightAnswer;
