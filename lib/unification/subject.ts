import "server-only";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { Transaction } from "#lib/db/scope.ts";

const parts = {
  id: true,
  roundId: true,
  status: true,
  version: true,
  reference: true,
  serviceId: true,
  mergedIntoId: true,
  round: { select: { phase: true } },
  events: { select: { from: true, to: true }, orderBy: [{ at: "asc" }, { id: "asc" }] },
  evaluations: { where: { state: { not: "recused" } }, select: { id: true } },
} as const satisfies Prisma.ProposalSelect;

/** A proposal that was submitted, as far as unifying asks of it. */
export async function unifiedProposal(tx: Transaction, id: string) {
  // Nobody assigns an evaluation meanwhile: it would wait for this row.
  await tx.$queryRaw`select 1 from "Proposal" where "id" = ${id}::uuid for update`;
  const row = await tx.proposal.findFirst({
    where: { id, submittedAt: { not: null } },
    select: parts,
  });
  return row && { ...row, assigned: row.evaluations.length };
}

export type UnifiedProposal = NonNullable<Awaited<ReturnType<typeof unifiedProposal>>>;

/** The submitted proposal of a round that has this reference, in capital letters. */
export async function proposalOfReference(
  tx: Transaction,
  roundId: string,
  reference: string,
): Promise<UnifiedProposal | null> {
  const found = await tx.proposal.findFirst({
    where: { roundId, reference: { equals: reference, mode: "insensitive" } },
    select: { id: true },
  });
  return found && unifiedProposal(tx, found.id);
}
