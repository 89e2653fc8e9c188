import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { serviceByCode } from "#lib/catalogue/queries/service.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, rowScope } from "#lib/domain/access/row-scope.ts";
import { deliveries, publishedDelivery } from "#lib/domain/catalogue/delivery.ts";
import { completenessRules, factsKnown } from "#lib/domain/catalogue/completeness.ts";
import { yearsOfUse } from "#lib/domain/indicators/channel-uses.ts";
import { namesService, type KnownFigures } from "#lib/domain/proposals/portal-figures.ts";
import { weekLater, weekOf } from "#lib/domain/usage/weeks.ts";
import { usesOfService } from "#lib/indicators/queries/channel-uses.ts";
import { isoDay } from "#lib/i18n/format.ts";

const weeksCounted = 52;

/** What the portal knows of a service, by its code: from the catalogue, the counts of its use, what people said. */
export async function figuresKnown(viewer: Viewer, code: string, now: Date): Promise<KnownFigures> {
  const details = await serviceByCode(code);
  const counted = await inScope(rowScope(viewer), async (tx) => {
    const service = await tx.service.findUniqueOrThrow({
      where: { code },
      select: {
        nameAr: true,
        nameEn: true,
        maturity: true,
        delivery: true,
        use: { select: { views: true } },
        _count: {
          select: {
            requiredBy: true,
            evidence: true,
            supportRequests: { where: { kind: "problem", createdAt: { gte: yearBefore(now) } } },
          },
        },
        feedback: { where: { createdAt: { gte: yearBefore(now) } }, select: { helpful: true } },
      },
    });
    const { maturity, delivery, use, _count: count, feedback } = service;
    const helpful = feedback.filter((answer) => answer.helpful).length;
    return {
      names: [service.nameAr, service.nameEn ?? ""],
      figures: {
        requiredBy: count.requiredBy,
        documents: count.evidence,
        delivery: deliveries.indexOf(publishedDelivery(delivery)),
        maturity,
        views: use?.views ?? 0,
        helpful,
        unhelpful: feedback.length - helpful,
        problems: count.supportRequests,
      },
    };
  });
  return {
    ...counted.figures,
    ...(await usesCounted(code)),
    searchesInVain: await searchesInVain(counted.names, now),
    ...(details && {
      completeness: Math.round((100 * factsKnown(details).length) / completenessRules.length),
    }),
  };
}

/** The uses of the last year that its organisation counted; nothing where it counted none. */
async function usesCounted(code: string): Promise<KnownFigures> {
  const last = yearsOfUse(await usesOfService(code)).at(-1);
  return last ? { uses: last.uses } : {};
}

/** Only the sum leaves here: the words themselves are read by those who oversee the search. */
async function searchesInVain(names: readonly string[], now: Date): Promise<number> {
  const since = weekLater(weekOf(isoDay(now)), -weeksCounted);
  const rows = await inScope(portalScope, (tx) =>
    tx.failedSearch.findMany({
      where: { words: { not: null }, week: { gte: new Date(since) } },
      select: { words: true, count: true },
    }),
  );
  return rows
    .filter(({ words }) => words !== null && namesService(words, names))
    .reduce((sum, { count }) => sum + count, 0);
}

function yearBefore(now: Date): Date {
  const before = new Date(now);
  before.setFullYear(before.getFullYear() - 1);
  return before;
}
