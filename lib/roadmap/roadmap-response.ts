import "server-only";
import { csvOf } from "#lib/api/csv.ts";
import { downloadAnswer } from "#lib/api/download-answer.ts";
import { nothingPublished } from "#lib/api/problem.ts";
import { taggedAnswer } from "#lib/api/tagged-answer.ts";
import { editionSlug } from "#lib/rankings/schema.ts";
import { publishedRoadmap, roadmapText } from "./queries/published-roadmap.ts";
import { roadmapTable } from "./roadmap-table.ts";

// A later roadmap takes the place of this one at the same address; the front drops what it holds then.
const askedAgain = { "cache-control": "public, max-age=0, must-revalidate" };

/** The roadmap of an edition over HTTP: its canonical bytes, its hash as the ETag. */
export async function roadmapResponse(request: Request, edition: string): Promise<Response> {
  const document = editionSlug.safeParse(edition).success ? await roadmapText(edition) : null;
  if (!document) return nothingPublished("roadmap");
  return taggedAnswer(request, {
    body: document.text,
    contentType: "application/json; charset=utf-8",
    etag: `"${document.hash}"`,
    always: askedAgain,
  });
}

/** The same as a table to be kept, with what was reported of each item. */
export async function roadmapFile(request: Request, edition: string): Promise<Response> {
  const roadmap = editionSlug.safeParse(edition).success ? await publishedRoadmap(edition) : null;
  if (!roadmap) return nothingPublished("roadmap");
  return downloadAnswer(request, { name: `roadmap-${edition}.csv`, body: csvOf(roadmapTable(roadmap)) });
}
