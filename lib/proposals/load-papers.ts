import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { AskedCriterion } from "#lib/domain/proposals/completeness.ts";
import type { ProposalPapers } from "#lib/domain/proposals/papers.ts";
import { paperRows, papersOfRows } from "./papers-of-rows.ts";

/** The papers of a proposal and the criteria its round asks for. */
export async function loadPapers(
  tx: Transaction,
  proposalId: string,
): Promise<{ papers: ProposalPapers; criteria: AskedCriterion[] }> {
  const rows = await tx.proposal.findUniqueOrThrow({
    where: { id: proposalId },
    include: {
      ...paperRows,
      round: {
        select: {
          criteriaSet: {
            select: { criteria: { select: { code: true, dimension: true }, orderBy: { position: "asc" } } },
          },
        },
      },
    },
  });
  return { papers: papersOfRows(rows), criteria: rows.round.criteriaSet.criteria };
}
