import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { deliveries, publishedDelivery } from "#lib/domain/catalogue/delivery.ts";
import { completenessRules } from "#lib/domain/catalogue/completeness.ts";
import { yearsOfUse, type YearOfUse } from "#lib/domain/indicators/channel-uses.ts";
import { namesService, type KnownFigures } from "#lib/domain/proposals/portal-figures.ts";
import { weekLater, weekOf } from "#lib/domain/usage/weeks.ts";
import { usesOfService } from "#lib/indicators/queries/channel-uses.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { factsOfServices } from "#lib/revisions/queries/facts-of-services.ts";

const weeksCounted = 52;

/** What the portal knows of a service, by its code: from the catalogue, the counts of its use, what people said. */
export function figuresKnown(viewer: Viewer, code: string, now: Date): Promise<KnownFigures> {
  return inScope(rowScope(viewer), (tx) => figuresKnownIn(tx, code, now));
}

/** The same within a transaction of somebody who keeps the service. */
export async function figuresKnownIn(tx: Transaction, code: string, now: Date): Promise<KnownFigures> {
  const service = await tx.service.findUniqueOrThrow({
    where: { code },
    select: {
      id: true,
      nameAr: true,
      nameEn: true,
      maturity: true,
      delivery: true,
      lastVerifiedOn: true,
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
  const { id, maturity, delivery, use, _count: count, feedback, lastVerifiedOn } = service;
  const helpful = feedback.filter((answer) => answer.helpful).length;
  const facts = await factsOfServices(tx, [{ id, verifiedOn: lastVerifiedOn && isoDay(lastVerifiedOn) }]);
  const lastYear = await lastYearOfUse(tx, code);
  return {
    requiredBy: count.requiredBy,
    documents: count.evidence,
    delivery: deliveries.indexOf(publishedDelivery(delivery)),
    maturity,
    completeness: Math.round((100 * (facts.get(id) ?? []).length) / completenessRules.length),
    ...(lastYear && { uses: lastYear.uses }),
    views: use?.views ?? 0,
    searchesInVain: await searchesInVain(tx, [service.nameAr, service.nameEn ?? ""], now),
    helpful,
    unhelpful: feedback.length - helpful,
    problems: count.supportRequests,
  };
}

/** The last year of which its organisation counted how often a service was used; nothing where it counted none. */
export async function lastYearOfUse(tx: Transaction, code: string): Promise<YearOfUse | undefined> {
  return yearsOfUse(await usesOfService(code, tx)).at(-1);
}

/** Only the sum leaves here: the words themselves are read by those who oversee the search. */
async function searchesInVain(tx: Transaction, names: readonly string[], now: Date): Promise<number> {
  const since = weekLater(weekOf(isoDay(now)), -weeksCounted);
  const rows = await tx.$queryRaw<{ words: string; count: bigint }[]>`
    select * from searched_in_vain(${since}::date)`;
  return rows
    .filter(({ words }) => namesService(words, names))
    .reduce((sum, { count }) => sum + Number(count), 0);
}

function yearBefore(now: Date): Date {
  const before = new Date(now);
  before.setFullYear(before.getFullYear() - 1);
  return before;
}
