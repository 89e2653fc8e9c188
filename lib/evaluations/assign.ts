import "server-only";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { assignByRule, type AssignmentPlan } from "#lib/domain/evaluations/assign-by-rule.ts";
import { hasConflictOfInterest } from "#lib/domain/evaluations/conflict-of-interest.ts";
import { groupsNeeded } from "#lib/domain/evaluations/groups.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import type { EvaluatorGroup } from "#lib/domain/scoring/score.ts";
import { readEvaluators } from "./queries/evaluators.ts";
import { readOrganisationTree } from "./queries/organisation-tree.ts";
import { orRefusedByDatabase } from "./refused-by-database.ts";
import { tellEvaluators } from "./tell-evaluators.ts";

interface AssignedRound {
  id: string;
  minimumEvaluations: number;
  groups: readonly EvaluatorGroup[];
}

interface ByHand {
  round: AssignedRound;
  proposals: readonly string[];
  evaluatorId: string;
  assignedById: string;
}

/**
 * Gives accepted proposals of a round to an evaluator who has no interest in any of them: all of them or none. What
 * they have already is left as it is; the references of the others come back.
 */
export async function assignByHand(
  tx: Transaction,
  { round, proposals: asked, evaluatorId, assignedById }: ByHand,
): Promise<Outcome<string[]>> {
  const tree = await readOrganisationTree(tx);
  const evaluator = (await readEvaluators(tx)).find(({ id }) => id === evaluatorId);
  if (!evaluator) return refused("notAnEvaluator", { evaluator: "notAnEvaluator" });
  const proposals = await tx.proposal.findMany({
    where: { id: { in: [...asked] }, status: "accepted", roundId: round.id },
    select: { id: true, reference: true, organisationId: true, evaluations: { where: { evaluatorId } } },
    orderBy: { reference: "asc" },
  });
  if (proposals.length < new Set(asked).size) return refused("notFound");
  const own = proposals.filter(({ organisationId }) =>
    hasConflictOfInterest(evaluator.belongs, organisationId, tree.parents),
  );
  if (own.length > 0)
    return refused("conflictOfInterest", { evaluator: "conflictOfInterest" }, references(own).join("، "));
  const notAsked = proposals.filter(
    ({ organisationId }) =>
      !groupsNeeded({ proposing: organisationId, groups: round.groups, ...tree }).includes(evaluator.group),
  );
  if (notAsked.length > 0) return refused("groupNotAsked", { evaluator: "groupNotAsked" });
  const open = proposals.filter(({ evaluations }) => evaluations.length === 0);
  if (open.length === 0) return refused("alreadyAssigned", { evaluator: "alreadyAssigned" });
  return orRefusedByDatabase(async () => {
    await assign(
      tx,
      open.map(({ id }) => ({ proposalId: id, evaluatorId, group: evaluator.group, assignedById })),
    );
    return done(references(open));
  });
}

function references(proposals: readonly { reference: string | null }[]): string[] {
  return proposals.flatMap(({ reference }) => reference ?? []);
}

/** Fills the accepted proposals of a round by the rule: balanced, with both groups, never the own organisation. */
export async function assignRound(
  tx: Transaction,
  round: AssignedRound,
  assignedById: string,
): Promise<Outcome<AssignmentPlan>> {
  const plan = assignByRule(await assignmentTable(tx, round));
  return orRefusedByDatabase(async () => {
    await assign(
      tx,
      plan.added.map(({ proposal, evaluator, group }) => ({
        proposalId: proposal,
        evaluatorId: evaluator,
        group,
        assignedById,
      })),
    );
    return done(plan);
  });
}

/** Writes assignments and tells their evaluators; what was assigned meanwhile stays as it is and is not told again. */
async function assign(
  tx: Transaction,
  assignments: readonly Prisma.EvaluationCreateManyInput[],
): Promise<void> {
  const made = await tx.evaluation.createManyAndReturn({
    data: [...assignments],
    skipDuplicates: true,
    select: { id: true },
  });
  await tellEvaluators(tx, {
    kind: "assigned",
    evaluations: made.map(({ id }) => id),
    key: (evaluatorId, [first]) => `evaluations-assigned:${first}:${evaluatorId}`,
  });
}

async function assignmentTable(tx: Transaction, round: AssignedRound) {
  const tree = await readOrganisationTree(tx);
  const proposals = await tx.proposal.findMany({
    where: { roundId: round.id, status: "accepted" },
    select: { id: true, organisationId: true, evaluations: true },
  });
  return {
    parents: tree.parents,
    minimum: round.minimumEvaluations,
    evaluators: await readEvaluators(tx),
    proposals: proposals.map(({ id, organisationId }) => ({
      id,
      organisation: organisationId,
      needed: groupsNeeded({ proposing: organisationId, groups: round.groups, ...tree }),
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
