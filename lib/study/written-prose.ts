import type { Transaction } from "#lib/db/scope.ts";
import type { ChapterId } from "#lib/domain/study/document.ts";
import type { WrittenProse } from "#lib/domain/study/draw-up-study.ts";

/** What people wrote last for each chapter of an edition's study. */
export async function writtenProse(
  tx: Transaction,
  editionId: string,
): Promise<ReadonlyMap<ChapterId, WrittenProse>> {
  const sections = await tx.studySection.findMany({
    where: { editionId },
    orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
    select: { chapter: true, textAr: true, textEn: true },
  });
  return new Map(sections.map(({ chapter, textAr, textEn }) => [chapter, { ar: textAr, en: textEn }]));
}
