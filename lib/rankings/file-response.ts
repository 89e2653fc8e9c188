import "server-only";
import { downloadAnswer } from "#lib/api/download-answer.ts";
import { nothingPublished } from "#lib/api/problem.ts";
import { editionFile, type EditionFormat } from "./queries/edition-file.ts";
import { editionSlug } from "./schema.ts";

/** The places of an edition over HTTP, as a table to be kept. */
export async function fileResponse(request: Request, slug: string, format: EditionFormat): Promise<Response> {
  const file = editionSlug.safeParse(slug).success ? await editionFile(slug, format) : null;
  return file ? downloadAnswer(request, file) : nothingPublished("edition");
}
