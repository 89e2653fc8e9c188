import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { assignByRule, type AssignmentPlan } from "#lib/domain/evaluations/assign-by-rule.ts";
import { hasConflictOfInterest } from "#lib/domain/evaluations/conflict-of-interest.ts";
import { groupsNeeded } from "#lib/domain/evaluations/groups.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { readEvaluators } from "./queries/evaluators.ts";
import { readOrganisationTree } from "./queries/organisation-tree.ts";
import { orRefusedByDatabase } from "./refused-by-database.ts";

interface ByHand {
  proposal: { id: string; organisationId: string };
  evaluatorId: string;
  assignedById: string;
}

/** Gives one accepted proposal to one evaluator who has no interest in it. */
export async function assignOne(
  tx: Transaction,
  { proposal, evaluatorId, assignedById }: ByHand,
): Promise<Outcome<null>> {
  const { parents } = await readOrganisationTree(tx);
  const evaluator = (await readEvaluators(tx)).find(({ id }) => id === evaluatorId);
  if (!evaluator) return refused("notAnEvaluator", { evaluator: "notAnEvaluator" });
  if (hasConflictOfInterest(evaluator.belongs, proposal.organisationId, parents)) {
    return refused("conflictOfInterest", { evaluator: "conflictOfInterest" });
  }
  return orRefusedByDatabase(async () => {
    const { count } = await tx.evaluation.createMany({
      data: [{ proposalId: proposal.id, evaluatorId, group: evaluator.group, assignedById }],
      skipDuplicates: true,
    });
    return count === 1 ? done(null) : refused("alreadyAssigned", { evaluator: "alreadyAssigned" });
  });
}

/** Fills the accepted proposals of a round by the rule: balanced, with both groups, never the own organisation. */
export async function assignRound(
  tx: Transaction,
  round: { id: string; minimumEvaluations: number },
  assignedById: string,
): Promise<Outcome<AssignmentPlan>> {
  const plan = assignByRule(await assignmentTable(tx, round));
  return orRefusedByDatabase(async () => {
    await tx.evaluation.createMany({
      data: plan.added.map(({ proposal, evaluator, group }) => ({
        proposalId: proposal,
        evaluatorId: evaluator,
        group,
        assignedById,
      })),
      skipDuplicates: true,
    });
    return done(plan);
  });
}

async function assignmentTable(tx: Transaction, round: { id: string; minimumEvaluations: number }) {
  const { parents, quality } = await readOrganisationTree(tx);
  const proposals = await tx.proposal.findMany({
    where: { roundId: round.id, status: "accepted" },
    select: { id: true, organisationId: true, evaluations: true },
  });
  return {
    parents,
    minimum: round.minimumEvaluations,
    evaluators: await readEvaluators(tx),
    proposals: proposals.map(({ id, organisationId }) => ({
      id,
      organisation: organisationId,
      needed: groupsNeeded(organisationId, quality, parents),
    })),
    assigned: proposals.flatMap(({ id, evaluations }) =>
      evaluations.map(({ evaluatorId, group, state }) => ({
        proposal: id,
        evaluator: evaluatorId,
        group,
        recused: state === "recused",
      })),
    ),
  };
}
