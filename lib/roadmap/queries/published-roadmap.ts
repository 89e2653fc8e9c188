import "server-only";
import { cache } from "react";
import { database } from "#lib/db/client.ts";
import { canonicalJson } from "#lib/domain/rankings/canonical.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { leftOutReasons } from "#lib/roadmap/obstacle-text.ts";
import { roadmapContent } from "#lib/roadmap/open-data.ts";
import { readPlan, TOP } from "#lib/roadmap/read-roadmap.ts";

/** The roadmap of an edition that holds now, or null where none was published. */
export const publishedRoadmap = cache(async (edition: string) => {
  const row = await latest(edition);
  if (!row) return null;
  const document = roadmapContent.parse(JSON.parse(row.content));
  const { proposals, buildingBlocks } = document;
  return {
    ...document,
    hash: row.hash,
    publishedAt: row.publishedAt,
    /** How many roadmaps of the edition came before it. */
    earlier: row.sequence - 1,
    names: new Map([...proposals, ...buildingBlocks].map(({ id, name }) => [id, name])),
    ranks: new Map(proposals.map(({ id, rank }) => [id, rank])),
    reports: new Map(row.reports.map((report) => [report.item, report])),
    read: readPlan(document),
    /** Of how many at the top it is said which building blocks let them begin. */
    top: Math.min(TOP, proposals.length),
  };
});

export type PublishedRoadmap = NonNullable<Awaited<ReturnType<typeof publishedRoadmap>>>;

/** What a published roadmap leaves out, each with why. */
export function leftOutOf(language: Language, roadmap: PublishedRoadmap) {
  return leftOutReasons(language, roadmap.names, roadmap);
}

/** Whether an edition has a roadmap. */
export async function hasRoadmap(edition: string): Promise<boolean> {
  return (await database().roadmap.count({ where: { edition: { slug: edition } } })) > 0;
}

/** Where the roadmap of an edition is read, or null where it has none. */
export async function roadmapAddress(language: Language, edition: string): Promise<string | null> {
  return (await hasRoadmap(edition)) ? `/${language}/priorities/${edition}/roadmap` : null;
}

/** The published document in its canonical bytes, with the hash that names it. */
export async function roadmapText(edition: string): Promise<{ text: string; hash: string } | null> {
  const row = await latest(edition);
  return row && { text: canonicalJson({ ...JSON.parse(row.content), hash: row.hash }), hash: row.hash };
}

function latest(edition: string) {
  return database().roadmap.findFirst({
    where: { edition: { slug: edition } },
    orderBy: { sequence: "desc" },
    include: { reports: { orderBy: [{ reportedAt: "asc" }, { id: "asc" }] } },
  });
}
