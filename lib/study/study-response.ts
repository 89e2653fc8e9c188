import "server-only";
import { downloadAnswer } from "#lib/api/download-answer.ts";
import { nothingPublished } from "#lib/api/problem.ts";
import { taggedAnswer } from "#lib/api/tagged-answer.ts";
import { isLanguage } from "#lib/i18n/languages.ts";
import { editionSlug } from "#lib/rankings/schema.ts";
import { studyFile, studyText } from "./queries/published-study.ts";
import { studyFormat } from "./schema.ts";

// A later study of the same edition takes the address; the front drops what it holds when one is published.
const askedAgain = { "cache-control": "public, max-age=0, must-revalidate" };

/** The study of an edition over HTTP: its canonical bytes, its hash as the ETag. */
export async function studyResponse(request: Request, edition: string): Promise<Response> {
  const study = editionSlug.safeParse(edition).success ? await studyText(edition) : null;
  if (!study) return nothingPublished("study");
  return taggedAnswer(request, {
    body: study.text,
    contentType: "application/json; charset=utf-8",
    etag: `"${study.hash}"`,
    always: askedAgain,
  });
}

/** A file of the study of an edition over HTTP. */
export async function studyFileResponse(
  request: Request,
  { edition, language, format }: { edition: string; language: string; format: string },
): Promise<Response> {
  const asked = studyFormat.safeParse(format);
  if (!editionSlug.safeParse(edition).success || !isLanguage(language) || !asked.success)
    return nothingPublished("file");
  const file = await studyFile(edition, language, asked.data);
  if (!file) return nothingPublished("file");
  return downloadAnswer(request, {
    name: `study-${edition}-${language}.${asked.data}`,
    body: file.content,
    etag: `"${file.hash}"`,
  });
}
