import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { groupsNeeded } from "#lib/domain/evaluations/groups.ts";
import { shortOfEvaluations } from "#lib/domain/evaluations/short-of-evaluations.ts";
import type { RoundFacts } from "#lib/domain/rounds/conditions.ts";
import type { EvaluatorGroup } from "#lib/domain/scoring/score.ts";
import { readOrganisationTree } from "#lib/evaluations/queries/organisation-tree.ts";

interface RoundRow {
  id: string;
  criteriaSetId: string;
  nominatingFrom: Date;
  nominatingUntil: Date;
  objectionsUntil: Date | null;
  minimumEvaluations: number;
  groups: readonly EvaluatorGroup[];
}

const undecided = { confirmedAt: null, withdrawnAt: null } as const;

/** What the conditions of moving on are judged by, as the round stands now. */
export async function readRoundFacts(tx: Transaction, round: RoundRow, now: Date): Promise<RoundFacts> {
  const tree = await readOrganisationTree(tx);
  const criteria = await tx.criterion.findMany({
    where: { criteriaSetId: round.criteriaSetId },
    select: { code: true, dimension: true, weights: { where: { roundId: round.id } } },
  });
  const accepted = await tx.proposal.findMany({
    where: { roundId: round.id, status: "accepted" },
    select: {
      id: true,
      organisationId: true,
      evaluations: { where: { state: "final" }, select: { group: true } },
    },
    orderBy: { reference: "asc" },
  });
  return {
    now: now.getTime(),
    nominatingFrom: round.nominatingFrom.getTime(),
    nominatingUntil: round.nominatingUntil.getTime(),
    objectionsUntil: round.objectionsUntil?.getTime() ?? null,
    correcting: (await tx.correction.count({ where: { roundId: round.id, ...undecided } })) > 0,
    criteria: criteria.map(({ code, dimension, weights }) => ({
      id: code,
      dimension,
      weight: weights[0]?.weight ?? 0,
    })),
    accepted: accepted.length,
    undecided: await tx.proposal.count({ where: { roundId: round.id, status: "submitted" } }),
    short: accepted.flatMap(({ id, organisationId, evaluations }) => {
      const short = shortOfEvaluations({
        minimum: round.minimumEvaluations,
        needed: groupsNeeded({ proposing: organisationId, groups: round.groups, ...tree }),
        evaluations: evaluations.map(({ group }) => group),
      });
      return short ? [{ proposal: id, ...short }] : [];
    }),
  };
}
