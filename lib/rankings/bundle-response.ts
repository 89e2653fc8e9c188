import "server-only";
import { nothingPublished } from "#lib/api/problem.ts";
import { taggedAnswer } from "#lib/api/tagged-answer.ts";
import { openBundle } from "./queries/editions.ts";
import { editionSlug } from "./schema.ts";

// The latest edition changes at its address; the front drops what it holds when one is published.
const askedAgain = { "cache-control": "public, max-age=0, must-revalidate" };

/** The open bundle over HTTP, of the latest edition with `slug` null: its canonical bytes, its hash as the ETag. */
export async function bundleResponse(request: Request, slug: string | null): Promise<Response> {
  const isSlug = slug === null || editionSlug.safeParse(slug).success;
  const bundle = isSlug ? await openBundle(slug) : null;
  if (!bundle) return nothingPublished("edition");
  return taggedAnswer(request, {
    body: bundle.text,
    contentType: "application/json; charset=utf-8",
    etag: `"${bundle.hash}"`,
    always: askedAgain,
  });
}
