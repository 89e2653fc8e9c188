import "server-only";
import { database } from "#lib/db/client.ts";
import { chapterIds } from "#lib/domain/study/document.ts";
import { indicatorEditions } from "#lib/indicators/queries/editions.ts";
import { publishedEditions, rankingOfEdition } from "#lib/rankings/queries/editions.ts";
import { hasRoadmap } from "#lib/roadmap/queries/published-roadmap.ts";
import { editionsWithStudy } from "#lib/study/queries/published-study.ts";

/** A public page that search engines may list, by its path below the language. */
export interface ListedPage {
  path: string;
  /** When what it says last changed, where that is known. */
  changedAt: Date | null;
}

const plainPages = [
  "",
  "/services",
  "/services/a-z",
  "/organisations",
  "/life-events",
  "/priorities",
  "/indicators",
  "/support",
  "/about",
  "/open-data",
  "/open-data/api",
  "/accessibility",
  "/privacy",
  "/offline",
];

/** Every public page that is the same for everybody, the plain ones first. */
export async function listedPages(): Promise<ListedPage[]> {
  const lists = await Promise.all([
    services(),
    organisations(),
    lifeEvents(),
    editions(),
    studies(),
    quarters(),
  ]);
  return [...plainPages.map((path) => ({ path, changedAt: null })), ...lists.flat()];
}

async function services(): Promise<ListedPage[]> {
  const rows = await database().service.findMany({
    where: { status: "published" },
    select: { code: true, updatedAt: true },
    orderBy: { code: "asc" },
  });
  return rows.map(({ code, updatedAt }) => ({ path: `/services/${code}`, changedAt: updatedAt }));
}

/** The page of an organisation lists its services: it changes with any of them. */
async function organisations(): Promise<ListedPage[]> {
  const rows = await database().organisation.findMany({
    select: {
      slug: true,
      updatedAt: true,
      services: {
        where: { status: "published" },
        select: { updatedAt: true },
        orderBy: { updatedAt: "desc" },
        take: 1,
      },
    },
    orderBy: { slug: "asc" },
  });
  return rows.flatMap(({ slug, updatedAt, services: [latest] }) => {
    const changedAt = latest && latest.updatedAt > updatedAt ? latest.updatedAt : updatedAt;
    const indicators = latest ? [`/organisations/${slug}/indicators`] : [];
    return [`/organisations/${slug}`, ...indicators].map((path) => ({ path, changedAt }));
  });
}

async function lifeEvents(): Promise<ListedPage[]> {
  const rows = await database().lifeEvent.findMany({
    select: { slug: true },
    orderBy: { position: "asc" },
  });
  return rows.map(({ slug }) => ({ path: `/life-events/${slug}`, changedAt: null }));
}

/** Each edition with the page of reasons of every place in it. */
async function editions(): Promise<ListedPage[]> {
  const published = await publishedEditions();
  const lists = await Promise.all(
    published.map(async ({ slug, publishedAt }, index) => {
      const ranking = await rankingOfEdition(slug);
      const reasons = (ranking?.rows ?? []).map(({ id }) => `/priorities/${slug}/${id}`);
      const edition = `/priorities/${slug}`;
      // The first one has nothing before it to be compared with.
      const changes = index < published.length - 1 ? [`${edition}/changes`] : [];
      const roadmap = (await hasRoadmap(slug)) ? [`${edition}/roadmap`] : [];
      return [edition, `${edition}/figures`, ...changes, ...roadmap, ...reasons].map((path) => ({
        path,
        changedAt: publishedAt,
      }));
    }),
  );
  return lists.flat();
}

/** Each study with its chapters; the summary stands on its first page. */
async function studies(): Promise<ListedPage[]> {
  const published = await editionsWithStudy();
  const chapters = chapterIds.filter((id) => id !== "summary");
  return published.flatMap(({ slug }) =>
    ["", ...chapters.map((id) => `/${id}`)].map((path) => ({
      path: `/study/${slug}${path}`,
      changedAt: null,
    })),
  );
}

/** Each quarterly edition of the indicators beside the one before it. */
async function quarters(): Promise<ListedPage[]> {
  const kept = await indicatorEditions();
  return kept.flatMap(({ quarter, takenAt }, place) => {
    const earlier = kept[place + 1];
    const path = earlier && `/indicators/editions/${quarter}/${earlier.quarter}`;
    return path ? [{ path, changedAt: takenAt }] : [];
  });
}
