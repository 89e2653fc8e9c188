import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { isBlindIn } from "#lib/evaluations/queries/blindness.ts";
import { agreementInterval } from "#lib/domain/scoring/agreement-interval.ts";
import { scoreSheet } from "#lib/domain/scoring/score-sheet.ts";
import { widestSpreads } from "#lib/domain/scoring/widest-spreads.ts";
import { drawUpEdition, type DrawnUpEdition } from "#lib/rankings/draw-up-edition.ts";
import { openCorrectionOf, openPublication } from "#lib/rankings/open-publication.ts";
import { compareRankings } from "#lib/rankings/compare-rankings.ts";
import { readRanking, type Ranking } from "#lib/rankings/read-ranking.ts";
import { storedCertainty } from "#lib/rankings/stored-certainty.ts";
import { unfinishedEvaluations } from "#lib/rankings/take-round.ts";
import { rankingOfEdition } from "./editions.ts";

/** A round's ranking before it is published, and what its publication waits for; null for whoever may not see it. */
export async function roundRanking(viewer: Viewer, slug: string, now: Date) {
  if (!can(viewer, "rankings.preview", null)) return null;
  return inScope(rowScope(viewer), async (tx) => {
    const round = await tx.round.findUnique({ where: { slug } });
    if (!round) return null;
    const publication = await openPublication(tx, round.id);
    const correction = await openCorrectionOf(tx, round.id);
    const editions = await editionsOf(tx, round.id);
    const blind = await isBlindIn(tx, viewer.personId, round);
    const reason = publication?.reason ?? correction?.reason ?? null;
    const { edition, conditions } = blind
      ? { edition: null, conditions: [] }
      : await drawUpEdition(tx, { roundId: round.id, reason, now });
    const ranking = edition && readRanking(await withCertainty(tx, round.id, edition));
    const published = correction && (await rankingOfEdition(correction.edition.slug));
    return {
      round: {
        slug: round.slug,
        name: { ar: round.nameAr, en: round.nameEn },
        phase: round.phase,
        illustrative: round.illustrative,
        version: round.version,
        agreementGate: round.agreementGate,
      },
      /** Does the person evaluate in the round, so that its order is not theirs to see yet? */
      blind,
      ranking,
      deliberation: ranking && deliberationOn(ranking),
      conditions,
      publication: publication && {
        proposedAt: publication.proposedAt,
        proposedBy: publication.proposedBy?.name ?? null,
        reason: publication.reason,
        isOwn: publication.proposedById === viewer.personId,
      },
      correction: correction && {
        edition: correction.edition.slug,
        reason: correction.reason,
        openedAt: correction.openedAt,
        openedBy: correction.openedBy?.name ?? null,
        proposedAt: correction.proposedAt,
        proposedBy: correction.proposedBy?.name ?? null,
        isOwn: correction.proposedById === viewer.personId,
        unfinished: await unfinishedEvaluations(tx, round.id),
        comparison: published && ranking ? compareRankings(published, ranking) : null,
      },
      editions,
      mayPropose: can(viewer, "publications.propose", null),
      mayConfirm: can(viewer, "publications.confirm", null),
    };
  });
}

/** The edition that would be published, with how certain its ranks are once that is computed. */
async function withCertainty(tx: Transaction, roundId: string, { inputs, table, results }: DrawnUpEdition) {
  return { ...inputs, results: (await storedCertainty(tx, roundId)(table)) ?? results };
}

/** More than a meeting has time for is no agenda. */
const MOST_ON_AGENDA = 20;

/** What the meeting that deliberates begins with: how sure the agreement is, and where the evaluators part most. */
function deliberationOn({ table }: Ranking) {
  const sheet = scoreSheet(table);
  const spreads = widestSpreads(sheet);
  return {
    agreementInterval: agreementInterval(sheet, table.method.seed),
    agenda: spreads.slice(0, MOST_ON_AGENDA),
    spreads: spreads.length,
  };
}

export type RoundRanking = NonNullable<Awaited<ReturnType<typeof roundRanking>>>;

async function editionsOf(tx: Transaction, roundId: string): Promise<string[]> {
  const editions = await tx.edition.findMany({
    where: { roundId },
    orderBy: { sequence: "desc" },
    select: { slug: true },
  });
  return editions.map(({ slug }) => slug);
}
