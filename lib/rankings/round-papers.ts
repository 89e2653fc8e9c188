import type { Transaction } from "#lib/db/scope.ts";
import { readOrganisationTree } from "#lib/evaluations/queries/organisation-tree.ts";

/** Everything a round's ranking is made of: its frozen method, the proposals in the running, their evaluations. */
export async function roundPapers(tx: Transaction, roundId: string) {
  const round = await tx.round.findUniqueOrThrow({
    where: { id: roundId },
    include: {
      weights: true,
      criteriaSet: { include: { criteria: { orderBy: { position: "asc" } } } },
    },
  });
  const proposals = await tx.proposal.findMany({
    where: { roundId, status: { in: ["accepted", "ranked"] } },
    include: {
      organisation: true,
      service: { select: { code: true, nameAr: true, nameEn: true } },
      dossier: true,
      evaluations: { include: { scores: true } },
    },
  });
  return { round, proposals, tree: await readOrganisationTree(tx) };
}

export type RoundPapers = Awaited<ReturnType<typeof roundPapers>>;
export type ProposalPapers = RoundPapers["proposals"][number];

/** The public id of a proposal: the reference it was given when it was submitted. */
export function proposalId({ reference, id }: { reference: string | null; id: string }): string {
  return reference ?? id;
}
