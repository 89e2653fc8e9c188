import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { unmetConditions, type Unmet } from "#lib/domain/rounds/conditions.ts";
import { phaseMovedTo } from "#lib/domain/rounds/phases.ts";
import { nameOfProposal, namedProposal, type ProposalName } from "#lib/evaluations/queries/proposal-name.ts";
import { dayOf } from "#lib/i18n/local-day.ts";
import { readRoundFacts } from "#lib/rounds/round-facts.ts";

export type RoundRecord = NonNullable<Awaited<ReturnType<typeof readRound>>>;
export type WeighedCriterion = RoundRecord["criteria"][number];

const record = {
  criteriaSet: { select: { version: true } },
  phaseChanges: { include: { by: { select: { name: true } } }, orderBy: { at: "desc" } },
  decisions: { include: { decidedBy: { select: { name: true } } }, orderBy: { decidedAt: "desc" }, take: 1 },
} as const;

/** One round: its method, its nominations by state, what is unmet for its next phase, and who moved it when. */
export async function readRound(viewer: Viewer, slug: string, now: Date) {
  if (!can(viewer, "rounds.oversee", null)) return null;
  return inScope(rowScope(viewer), async (tx) => {
    const round = await tx.round.findUnique({ where: { slug }, include: record });
    if (!round) return null;
    const next = phaseMovedTo(round.phase);
    const unmet = next ? unmetConditions(next, await readRoundFacts(tx, round, now)) : [];
    const { nameAr, nameEn, phaseChanges, decisions, criteriaSet, ...rest } = round;
    return {
      ...rest,
      name: { ar: nameAr, en: nameEn },
      days: {
        nominatingFrom: dayOf(round.nominatingFrom),
        nominatingUntil: dayOf(round.nominatingUntil),
        evaluatingUntil: dayOf(round.evaluatingUntil),
      },
      criteriaSet: criteriaSet.version,
      criteria: await readWeights(tx, round),
      decision: decisions[0] ?? null,
      changes: phaseChanges.map(({ id, from, to, at, reason, by }) => ({
        id,
        from,
        to,
        at,
        reason,
        by: by?.name ?? null,
      })),
      proposals: await countProposals(tx, round.id),
      evaluations: await countEvaluations(tx, round.id),
      next,
      unmet,
      lacking: await namesOf(tx, unmet),
    };
  });
}

async function readWeights(tx: Transaction, round: { id: string; criteriaSetId: string }) {
  const criteria = await tx.criterion.findMany({
    where: { criteriaSetId: round.criteriaSetId },
    include: { weights: { where: { roundId: round.id } } },
    orderBy: { position: "asc" },
  });
  return criteria.map(({ id, code, dimension, nameAr, nameEn, weights }) => ({
    id,
    code,
    dimension,
    name: { ar: nameAr, en: nameEn },
    weight: weights[0]?.weight ?? 0,
  }));
}

async function countProposals(tx: Transaction, roundId: string) {
  const counts = await tx.proposal.groupBy({ by: ["status"], where: { roundId }, _count: true });
  return counts.map(({ status, _count }) => ({ status, count: _count }));
}

async function countEvaluations(
  tx: Transaction,
  roundId: string,
): Promise<{ assigned: number; done: number }> {
  const living = { proposal: { roundId }, state: { not: "recused" as const } };
  const assigned = await tx.evaluation.count({ where: living });
  const done = await tx.evaluation.count({ where: { proposal: { roundId }, state: "final" } });
  return { assigned, done };
}

async function namesOf(tx: Transaction, unmet: readonly Unmet[]): Promise<ProposalName[]> {
  const ids = unmet.flatMap((condition) =>
    condition.code === "evaluationsMissing" ? condition.short.map(({ proposal }) => proposal) : [],
  );
  if (ids.length === 0) return [];
  const proposals = await tx.proposal.findMany({ where: { id: { in: ids } }, select: namedProposal });
  return proposals.map(nameOfProposal);
}
