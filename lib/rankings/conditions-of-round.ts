import { groupsNeeded } from "#lib/domain/evaluations/groups.ts";
import type { Results } from "#lib/domain/rankings/rank-table.ts";
import { publicationConditions, type CheckedCondition } from "#lib/domain/rankings/publication-conditions.ts";
import { proposalId, type RoundPapers } from "./round-papers.ts";

/** The conditions of publishing a round's ranking, each met or with what hinders it. */
export function conditionsOfRound(
  { round, proposals, tree }: RoundPapers,
  results: Results | null,
): CheckedCondition[] {
  const incomplete = new Set(results?.incomplete.map(({ id }) => id));
  const evaluated = proposals.map((proposal) => ({
    id: proposalId(proposal),
    open: proposal.evaluations.filter(({ state }) => state === "assigned" || state === "inProgress").length,
    final: proposal.evaluations.filter(({ state }) => state === "final").map(({ group }) => group),
    needed: groupsNeeded({ proposing: proposal.organisationId, groups: round.groups, ...tree }),
    complete: !incomplete.has(proposalId(proposal)),
  }));
  const agreement = results?.agreement.overall ?? null;
  return publicationConditions(evaluated, round.minimumEvaluations, agreement, round.agreementGate);
}
