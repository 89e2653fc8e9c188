import "server-only";
import { cache } from "react";
import { database } from "#lib/db/client.ts";
import { canonicalJson } from "#lib/domain/rankings/canonical.ts";
import { compareRankings } from "#lib/rankings/compare-rankings.ts";
import { readRanking, type Ranking } from "#lib/rankings/read-ranking.ts";

/** A ranking that was published, with its seal and the edition that corrects it, if there is one. */
export interface PublishedRanking extends Ranking {
  hash: string;
  replacedBy: string | null;
}

const row = { hash: true, content: true, replacedBy: { select: { slug: true } } } as const;

interface EditionRow {
  hash: string;
  content: string;
  replacedBy: { slug: string } | null;
}

/** The latest published ranking, or null before the first. */
export const latestRanking = cache(async (): Promise<PublishedRanking | null> => {
  const edition = await database().edition.findFirst({ orderBy: { sequence: "desc" }, select: row });
  return edition && publishedRanking(edition);
});

export const rankingOfEdition = cache(async (slug: string): Promise<PublishedRanking | null> => {
  const edition = await database().edition.findUnique({ where: { slug }, select: row });
  return edition && publishedRanking(edition);
});

/** Every edition, the latest first. */
export async function publishedEditions() {
  const editions = await database().edition.findMany({
    orderBy: { sequence: "desc" },
    select: {
      slug: true,
      illustrative: true,
      publishedAt: true,
      round: { select: { nameAr: true, nameEn: true } },
      replacedBy: { select: { slug: true } },
    },
  });
  return editions.map(({ round, replacedBy, ...edition }) => ({
    ...edition,
    name: { ar: round.nameAr, en: round.nameEn },
    replacedBy: replacedBy?.slug ?? null,
  }));
}

/**
 * What became of each service from an earlier edition to this one. Without `since` that is the edition it corrects,
 * else the one before it; null where there is no such edition, or none before.
 */
export async function comparedEditions(slug: string, since: string | undefined) {
  const later = await rankingOfEdition(slug);
  if (!later) return null;
  const editions = await publishedEditions();
  const before = editions.slice(editions.findIndex((edition) => edition.slug === slug) + 1);
  const chosen = since ?? later.replaces ?? before[0]?.slug;
  const earlier = before.some((edition) => edition.slug === chosen)
    ? await rankingOfEdition(chosen ?? "")
    : null;
  return { later, before, earlier, comparison: earlier && compareRankings(earlier, later) };
}

export type ComparedEditions = NonNullable<Awaited<ReturnType<typeof comparedEditions>>>;

export type EditionEntry = Awaited<ReturnType<typeof publishedEditions>>[number];

/** The open bundle of an edition, or of the latest with `slug` null: its canonical bytes and their hash. */
export async function openBundle(slug: string | null): Promise<{ text: string; hash: string } | null> {
  const edition = await (slug === null
    ? database().edition.findFirst({ orderBy: { sequence: "desc" }, select: row })
    : database().edition.findUnique({ where: { slug }, select: row }));
  return edition && { text: bundleText(edition), hash: edition.hash };
}

/** The hash covers everything but itself, so it is kept beside the content and joins it here. */
function bundleText({ content, hash }: EditionRow): string {
  return canonicalJson({ ...JSON.parse(content), hash });
}

const readEditions = new Map<string, Ranking>();
const KEPT_EDITIONS = 20;

/** An edition never changes, so it is read once for each hash. */
function publishedRanking({ content, hash, replacedBy }: EditionRow): PublishedRanking {
  const known = readEditions.get(hash);
  const ranking = known ?? readRanking(JSON.parse(content));
  if (!known) {
    const [oldest] = readEditions.keys();
    if (oldest && readEditions.size >= KEPT_EDITIONS) readEditions.delete(oldest);
    readEditions.set(hash, ranking);
  }
  return { ...ranking, hash, replacedBy: replacedBy?.slug ?? null };
}
