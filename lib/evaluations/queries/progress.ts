import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { groupsNeeded } from "#lib/domain/evaluations/groups.ts";
import { shortOfEvaluations } from "#lib/domain/evaluations/short-of-evaluations.ts";
import { onChangedNominations } from "#lib/evaluations/changed-nominations.ts";
import { inPreparation } from "#lib/evaluations/subject.ts";
import { readEvaluators } from "./evaluators.ts";
import { readOrganisationTree } from "./organisation-tree.ts";
import { nameOfProposal, namedProposal } from "./proposal-name.ts";

export type RoundProgress = NonNullable<Awaited<ReturnType<typeof readProgress>>>;
export type ProposalProgress = RoundProgress["proposals"][number];
export type EvaluatorProgress = RoundProgress["evaluators"][number];

/** How far the evaluation of a round is, per proposal and per evaluator; never what anyone scored. */
export async function readProgress(viewer: Viewer, slug: string) {
  if (!can(viewer, "rounds.oversee", null)) return null;
  return inScope(rowScope(viewer), async (tx) => {
    const round = await tx.round.findUnique({
      where: { slug },
      include: { corrections: { where: inPreparation } },
    });
    if (!round) return null;
    const tree = await readOrganisationTree(tx);
    const evaluators = await readEvaluators(tx);
    const proposals = await tx.proposal.findMany({
      where: { roundId: round.id, status: { in: ["accepted", "ranked"] } },
      select: {
        ...namedProposal,
        evaluations: {
          include: { evaluator: { select: { name: true } } },
          orderBy: [{ group: "asc" }, { assignedAt: "asc" }],
        },
      },
      orderBy: { reference: "asc" },
    });
    const evaluations = proposals.flatMap((proposal) => proposal.evaluations);
    const changed = await onChangedNominations(
      tx,
      evaluations.map((evaluation) => ({ ...evaluation, round })),
    );
    return {
      slug,
      name: { ar: round.nameAr, en: round.nameEn },
      phase: round.phase,
      illustrative: round.illustrative,
      minimumEvaluations: round.minimumEvaluations,
      ...counted(evaluations),
      changed: changed.size,
      proposals: proposals.map((proposal) => ({
        ...nameOfProposal(proposal),
        ...counted(proposal.evaluations),
        short: shortOfEvaluations({
          minimum: round.minimumEvaluations,
          needed: groupsNeeded({ proposing: proposal.organisationId, groups: round.groups, ...tree }),
          evaluations: proposal.evaluations
            .filter(({ state }) => state === "final")
            .map(({ group }) => group),
        }),
        evaluations: proposal.evaluations.map(({ id, evaluator, group, state, version, recusalReason }) => ({
          id,
          evaluator: evaluator.name,
          group,
          state,
          version,
          recusalReason,
          changed: changed.has(id),
        })),
      })),
      evaluators: evaluators.map(({ id, name, group, organisation }) => ({
        id,
        name,
        group,
        organisation,
        ...counted(evaluations.filter(({ evaluatorId }) => evaluatorId === id)),
      })),
    };
  });
}

/** Done and assigned; what was given back counts as neither. */
function counted(evaluations: readonly { state: string }[]): {
  assigned: number;
  done: number;
  recused: number;
} {
  const of = (state: string) => evaluations.filter((evaluation) => evaluation.state === state).length;
  return { assigned: evaluations.length - of("recused"), done: of("final"), recused: of("recused") };
}
