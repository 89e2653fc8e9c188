import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { daysLeft } from "#lib/proposals/days-left.ts";

export interface OpenRound {
  slug: string;
  name: BilingualText;
  until: Date;
  daysLeft: number;
}

/** The rounds that take nominations now, the one that closes first at the head. */
export async function openRounds(viewer: Viewer, now: Date): Promise<OpenRound[]> {
  if (!can(viewer, "rounds.read", null)) return [];
  const rounds = await inScope(rowScope(viewer), (tx) =>
    tx.round.findMany({
      where: { phase: "nominating", nominatingFrom: { lte: now }, nominatingUntil: { gt: now } },
      orderBy: [{ nominatingUntil: "asc" }, { slug: "asc" }],
    }),
  );
  return rounds.map(({ slug, nameAr, nameEn, nominatingUntil }) => ({
    slug,
    name: { ar: nameAr, en: nameEn },
    until: nominatingUntil,
    daysLeft: daysLeft(now, nominatingUntil),
  }));
}

/** The open round an address names, or the one that closes first; null where none is open. */
export async function openRound(viewer: Viewer, slug: unknown, now: Date): Promise<OpenRound | null> {
  const rounds = await openRounds(viewer, now);
  return rounds.find((round) => round.slug === slug) ?? rounds[0] ?? null;
}
