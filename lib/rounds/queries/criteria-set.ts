import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";

export type CriteriaSetRecord = NonNullable<Awaited<ReturnType<typeof readCriteriaSet>>>;
export type WordedCriterion = CriteriaSetRecord["criteria"][number];

/** A version of the criteria with the wording of each level, and the rounds that take it; the latest without a version. */
export async function readCriteriaSet(viewer: Viewer, version?: string) {
  if (!can(viewer, "rounds.oversee", null)) return null;
  return inScope(rowScope(viewer), async (tx) => {
    const set = await tx.criteriaSet.findFirst({
      where: version === undefined ? {} : { version },
      include: {
        criteria: { orderBy: { position: "asc" } },
        rounds: { select: { slug: true, nameAr: true, nameEn: true }, orderBy: { nominatingFrom: "desc" } },
      },
      orderBy: { createdAt: "desc" },
    });
    if (!set) return null;
    return {
      version: set.version,
      note: set.note,
      createdAt: set.createdAt,
      rounds: set.rounds.map(({ slug, nameAr, nameEn }) => ({ slug, name: { ar: nameAr, en: nameEn } })),
      criteria: set.criteria.map(({ code, dimension, sources, defaultWeight, ...worded }) => ({
        ...{ code, dimension, sources, defaultWeight },
        name: { ar: worded.nameAr, en: worded.nameEn },
        levels: { ar: worded.levelsAr, en: worded.levelsEn },
      })),
    };
  });
}
