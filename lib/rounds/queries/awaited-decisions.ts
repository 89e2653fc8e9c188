import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

const kinds = ["nominations", "publication", "correction", "objections"] as const;
type AwaitedKind = (typeof kinds)[number];

/** So many things of one kind in one round that wait for somebody's decision. */
export interface AwaitedDecision {
  kind: AwaitedKind;
  count: number;
  round: { slug: string; name: BilingualText };
}

/** What waits for a decision in all rounds, the earliest round first; for those who oversee rounds. */
export async function awaitedDecisions(viewer: Viewer): Promise<AwaitedDecision[]> {
  if (!can(viewer, "rounds.oversee", null)) return [];
  return inScope(rowScope(viewer), async (tx) => {
    const rounds = await tx.round.findMany({
      select: {
        ...{ slug: true, nameAr: true, nameEn: true, phase: true },
        _count: {
          select: {
            proposals: { where: { status: "submitted" } },
            corrections: { where: { proposedAt: { not: null }, confirmedAt: null, withdrawnAt: null } },
          },
        },
        editions: { select: { _count: { select: { objections: { where: { answeredAt: null } } } } } },
      },
      orderBy: [{ nominatingFrom: "asc" }, { slug: "asc" }],
    });
    return rounds.flatMap(({ slug, nameAr, nameEn, phase, _count, editions }) => {
      const counts: Record<AwaitedKind, number> = {
        nominations: _count.proposals,
        publication: phase === "publicationProposed" ? 1 : 0,
        correction: _count.corrections,
        objections: editions.reduce((sum, edition) => sum + edition._count.objections, 0),
      };
      const round = { slug, name: { ar: nameAr, en: nameEn } };
      return kinds.flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind], round }] : []));
    });
  });
}
