import "server-only";
import { cache } from "react";
import { database } from "#lib/db/client.ts";

export type PublishedObjection = Awaited<ReturnType<typeof publishedObjections>>[number];

/** What was objected to the places of an edition and answered, in the order of the answers. */
export const publishedObjections = cache(async (edition: string) =>
  database().publishedObjection.findMany({
    where: { edition: { slug: edition } },
    omit: { editionId: true },
    orderBy: [{ answeredAt: "asc" }, { objectionId: "asc" }],
  }),
);
