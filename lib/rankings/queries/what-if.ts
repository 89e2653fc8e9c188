import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { isBlindIn } from "#lib/evaluations/queries/blindness.ts";
import { whatIfBoard } from "#lib/domain/rankings/what-if.ts";
import { drawUpEdition } from "#lib/rankings/draw-up-edition.ts";
import { readRanking } from "#lib/rankings/read-ranking.ts";

/** What a round's ranking is tried out on; null for whoever may not see it, and where nothing is ranked. */
export async function rankingToTry(viewer: Viewer, slug: string, now: Date) {
  if (!can(viewer, "rankings.preview", null)) return null;
  return inScope(rowScope(viewer), async (tx) => {
    const round = await tx.round.findUnique({ where: { slug } });
    if (!round || (await isBlindIn(tx, viewer.personId, round))) return null;
    const { edition } = await drawUpEdition(tx, { roundId: round.id, reason: null, now });
    if (!edition || edition.results.proposals.length === 0) return null;
    const { rows, criteria } = readRanking({ ...edition.inputs, results: edition.results });
    return {
      round: { slug, name: { ar: round.nameAr, en: round.nameEn } },
      board: whatIfBoard(edition.table),
      method: edition.table.method,
      names: new Map(rows.map(({ id, name, organisationName }) => [id, { name, organisationName }])),
      criteria: new Map(criteria.map(({ id, name }) => [id, name])),
    };
  });
}

export type RankingToTry = NonNullable<Awaited<ReturnType<typeof rankingToTry>>>;
