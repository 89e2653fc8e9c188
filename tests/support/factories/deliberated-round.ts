import { database } from "#lib/db/client.ts";
import { makeEvaluation } from "./evaluations.ts";
import { makePerson } from "./people.ts";
import { makeAcceptedProposal } from "./proposals.ts";
import { makeRound, moveRound } from "./rounds.ts";

interface RoundParts {
  levels?: number[][];
  isEstimated?: boolean;
  /** Whether each nomination needs the one before it. */
  inLine?: boolean;
}

/** A round that may be published: two nominations, each scored by both groups, the first clearly higher. */
export async function makeDeliberatedRound({
  levels = [
    [4, 4, 5],
    [2, 2, 1],
  ],
  isEstimated = false,
  inLine = false,
}: RoundParts = {}) {
  const round = await makeRound({ phase: "evaluating" });
  const evaluators = [
    { ...(await makePerson("evaluator", "telecom")), group: "quality" as const },
    { ...(await makePerson("evaluator", "economy")), group: "ministry" as const },
    { ...(await makePerson("evaluator", "labour")), group: "ministry" as const },
  ];
  const organisations = ["interior", "health"];
  const proposals = [];
  for (const [index, given] of levels.entries()) {
    const organisation = organisations[index % organisations.length] ?? "interior";
    const before = inLine ? proposals.at(-1) : undefined;
    const proposal = await makeAcceptedProposal({
      roundId: round.id,
      organisation,
      service: index,
      isEstimated,
      needs: before && { proposal: before.id, service: "MOI-001" },
    });
    for (const [place, finalLevel] of given.entries()) {
      const evaluator = evaluators[place];
      if (!evaluator) throw new Error("There are three evaluators.");
      const { id: evaluatorId, group } = evaluator;
      await makeEvaluation({ proposalId: proposal.id, evaluatorId, group, finalLevel });
    }
    proposals.push(proposal);
  }
  await moveRound(round.id, "deliberating");
  return { ...round, proposals, evaluators };
}

/** The fields of a form about a round, as its page would draw them now. */
export async function roundFields(round: { id: string; slug: string }): Promise<Record<string, string>> {
  const { version } = await database().round.findUniqueOrThrow({ where: { id: round.id } });
  return { round: round.slug, version: String(version) };
}
