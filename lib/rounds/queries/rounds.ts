import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";

export type RoundSummary = Awaited<ReturnType<typeof listRounds>>[number];

/** Every round with its phase, dates and how far it is, the latest first; for those who oversee rounds. */
export async function listRounds(viewer: Viewer) {
  if (!can(viewer, "rounds.oversee", null)) return [];
  return inScope(rowScope(viewer), async (tx) => {
    const rounds = await tx.round.findMany({ orderBy: [{ nominatingFrom: "desc" }, { slug: "asc" }] });
    const proposals = await tx.proposal.groupBy({
      by: ["roundId"],
      where: { status: { in: ["submitted", "accepted", "ranked"] } },
      _count: true,
    });
    const evaluations = await tx.evaluation.findMany({
      where: { state: { not: "recused" } },
      select: { state: true, proposal: { select: { roundId: true } } },
    });
    return rounds.map(
      ({
        id,
        slug,
        nameAr,
        nameEn,
        phase,
        illustrative,
        nominatingFrom,
        nominatingUntil,
        evaluatingUntil,
      }) => {
        const ofRound = evaluations.filter(({ proposal }) => proposal.roundId === id);
        return {
          slug,
          name: { ar: nameAr, en: nameEn },
          phase,
          illustrative,
          nominatingFrom,
          nominatingUntil,
          evaluatingUntil,
          proposals: proposals.find(({ roundId }) => roundId === id)?._count ?? 0,
          assigned: ofRound.length,
          done: ofRound.filter(({ state }) => state === "final").length,
        };
      },
    );
  });
}

/** The versions of the criteria set a round can be made with, the latest first. */
export async function listCriteriaSets(viewer: Viewer): Promise<{ version: string; criteria: number }[]> {
  if (!can(viewer, "rounds.oversee", null)) return [];
  return inScope(rowScope(viewer), async (tx) => {
    const sets = await tx.criteriaSet.findMany({
      include: { _count: { select: { criteria: true } } },
      orderBy: { createdAt: "desc" },
    });
    return sets.map(({ version, _count }) => ({ version, criteria: _count.criteria }));
  });
}
