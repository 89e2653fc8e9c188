import { randomUUID } from "node:crypto";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import type { EvaluatorGroup } from "#lib/domain/scoring/score.ts";
import { phaseCanFollow, phases, type Phase } from "#lib/domain/rounds/phases.ts";

const day = 86_400_000;

interface RoundParts {
  phase?: Phase;
  slug?: string;
  minimumEvaluations?: number;
  groups?: EvaluatorGroup[];
  /** Days from now, negative for the past. */
  nominatingFrom?: number;
  nominatingUntil?: number;
  evaluatingUntil?: number;
}

/** A round of the default criteria set with its weights, brought to a phase along the graph. */
export async function makeRound(parts: RoundParts = {}): Promise<{ id: string; slug: string }> {
  const { phase = "evaluating", slug = `test-${randomUUID().slice(0, 8)}`, minimumEvaluations = 3 } = parts;
  const inDays = (days: number) => new Date(Date.now() + days * day);
  return inScope(portalScope, async (tx) => {
    const set = await tx.criteriaSet.findFirstOrThrow({
      orderBy: { createdAt: "asc" },
      include: { criteria: true },
    });
    const round = await tx.round.create({
      data: {
        slug,
        nameAr: `دورة ${slug}`,
        nameEn: `Round ${slug}`,
        criteriaSetId: set.id,
        minimumEvaluations,
        groups: parts.groups ?? ["quality", "ministry"],
        nominatingFrom: inDays(parts.nominatingFrom ?? -20),
        nominatingUntil: inDays(parts.nominatingUntil ?? -10),
        evaluatingUntil: inDays(parts.evaluatingUntil ?? 10),
        weights: {
          create: set.criteria.map(({ id, defaultWeight }) => ({ criterionId: id, weight: defaultWeight })),
        },
      },
    });
    return { id: round.id, slug };
  }).then(async (round) => {
    await moveRound(round.id, phase);
    return round;
  });
}

/** Moves a round forward phase by phase, as the portal itself. */
export async function moveRound(id: string, to: Phase): Promise<void> {
  await inScope(portalScope, async (tx) => {
    let { phase } = await tx.round.findUniqueOrThrow({ where: { id } });
    for (const next of phases.slice(0, phases.indexOf(to) + 1)) {
      if (!phaseCanFollow(phase, next) || phases.indexOf(next) < phases.indexOf(phase)) continue;
      const frozen = next === "evaluating" ? { frozenAt: new Date() } : {};
      await tx.round.update({ where: { id }, data: { phase: next, ...frozen, version: { increment: 1 } } });
      phase = next;
    }
  });
}
