import "server-only";
import { cache } from "react";
import { database } from "#lib/db/client.ts";
import { compareStudies } from "#lib/domain/study/compare-studies.ts";
import { canonicalJson } from "#lib/domain/rankings/canonical.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { studyContent } from "#lib/study/open-data.ts";
import type { StudyFormat } from "#lib/study/schema.ts";

/** The study of an edition that holds now, or null where none was published. */
export const publishedStudy = cache(async (edition: string) => {
  const row = await latest(edition);
  if (!row) return null;
  const files = await database().$queryRaw<StudyFileEntry[]>`
    select "language", "format", octet_length("content") as bytes
      from "StudyFile" where "studyId" = ${row.id}::uuid order by "language", "format"`;
  return { ...studyContent.parse(JSON.parse(row.content)), hash: row.hash, sequence: row.sequence, files };
});

export type PublishedStudy = NonNullable<Awaited<ReturnType<typeof publishedStudy>>>;

/** A file of a study, with its size. */
export interface StudyFileEntry {
  language: Language;
  format: StudyFormat;
  bytes: number;
}

/** Whether an edition has a study. */
export async function hasStudy(edition: string): Promise<boolean> {
  return (await database().study.count({ where: { edition: { slug: edition } } })) > 0;
}

/** The editions that have a study, the latest first. */
export async function editionsWithStudy() {
  const editions = await database().edition.findMany({
    where: { studies: { some: {} } },
    orderBy: { sequence: "desc" },
    select: { slug: true, round: { select: { nameAr: true, nameEn: true } } },
  });
  return editions.map(({ slug, round }) => ({ slug, name: { ar: round.nameAr, en: round.nameEn } }));
}

/**
 * The key figures of two studies beside each other. Without `since` the earlier one is that of the edition before;
 * null where the edition has no study, and `earlier` null where there is none before it.
 */
export async function comparedStudies(edition: string, since: string | undefined) {
  const later = await publishedStudy(edition);
  if (!later) return null;
  const editions = await editionsWithStudy();
  const before = editions.slice(editions.findIndex(({ slug }) => slug === edition) + 1);
  const chosen = before.find(({ slug }) => slug === (since ?? before[0]?.slug));
  const earlier = chosen ? await publishedStudy(chosen.slug) : null;
  return { later, before, earlier, figures: earlier ? compareStudies(earlier, later) : [] };
}

export type ComparedStudies = NonNullable<Awaited<ReturnType<typeof comparedStudies>>>;

/** The published document in its canonical bytes, with the hash that names it. */
export async function studyText(edition: string): Promise<{ text: string; hash: string } | null> {
  const row = await latest(edition);
  return row && { text: canonicalJson({ ...JSON.parse(row.content), hash: row.hash }), hash: row.hash };
}

/** A file of the study of an edition, or null where it is not made yet. */
export async function studyFile(edition: string, language: Language, format: StudyFormat) {
  const row = await latest(edition);
  if (!row) return null;
  return database().studyFile.findUnique({
    where: { studyId_language_format: { studyId: row.id, language, format } },
    select: { content: true, hash: true },
  });
}

function latest(edition: string) {
  return database().study.findFirst({
    where: { edition: { slug: edition } },
    orderBy: { sequence: "desc" },
    select: { id: true, sequence: true, content: true, hash: true },
  });
}
