import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { drawUpStudy } from "#lib/domain/study/draw-up-study.ts";
import { readMaterial } from "#lib/study/read-material.ts";
import { say } from "#lib/study/say.ts";
import { studyFormats } from "#lib/study/schema.ts";
import { writtenProse } from "#lib/study/written-prose.ts";
import { languages } from "#lib/i18n/languages.ts";

/** The study of an edition as publishing it now would make it, with what was written; null for whoever may not see. */
export async function studyDraft(viewer: Viewer, edition: string) {
  if (!can(viewer, "rankings.preview", null)) return null;
  return inScope(rowScope(viewer), async (tx) => {
    const row = await tx.edition.findUnique({
      where: { slug: edition },
      select: {
        id: true,
        illustrative: true,
        round: { select: { slug: true, nameAr: true, nameEn: true } },
        studyDraft: { include: { proposedBy: { select: { name: true } } } },
        studies: {
          orderBy: { sequence: "desc" },
          take: 1,
          select: { publishedAt: true, _count: { select: { files: true } } },
        },
      },
    });
    const material = row && (await readMaterial(tx, edition));
    if (!row || !material) return null;
    const { studyDraft: draft, studies, round } = row;
    const written = await writtenProse(tx, row.id);
    const [published] = studies;
    return {
      edition,
      illustrative: row.illustrative,
      round: { slug: round.slug, name: { ar: round.nameAr, en: round.nameEn } },
      version: draft?.version ?? 0,
      content: drawUpStudy(material, written, say),
      proposed: draft?.proposedAt
        ? {
            at: draft.proposedAt,
            by: draft.proposedBy?.name ?? "",
            isOwn: draft.proposedById === viewer.personId,
          }
        : null,
      published: published
        ? {
            at: published.publishedAt,
            filesMade: published._count.files,
            files: languages.length * studyFormats.length,
          }
        : null,
      mayWrite: can(viewer, "publications.propose", null),
      mayPublish: can(viewer, "publications.confirm", null),
    };
  });
}

export type StudyDraft = NonNullable<Awaited<ReturnType<typeof studyDraft>>>;
