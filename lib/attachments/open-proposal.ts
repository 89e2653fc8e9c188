import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";
import { nominationRefusal } from "#lib/domain/proposals/nomination-window.ts";
import { isEditable } from "#lib/domain/proposals/status.ts";

/** What an act on the files of a proposal needs to know of it. */
export const openProposal = {
  id: true,
  organisationId: true,
  status: true,
  round: { select: { phase: true, nominatingFrom: true, nominatingUntil: true, criteriaSetId: true } },
} as const;

interface Subject {
  id: string;
  round: { phase: string; nominatingFrom: Date; nominatingUntil: Date };
}

/**
 * Keeps other acts away from a proposal until this one ends, and says why its files may not be changed now. The
 * papers keep their version: whoever writes in them meanwhile loses nothing.
 */
export async function takeForAttaching(
  tx: Transaction,
  { id, round }: Subject,
  now: Date,
): Promise<Refusal | null> {
  await tx.$queryRaw`select 1 as taken from "Proposal" where "id" = ${id}::uuid for update`;
  const { status } = await tx.proposal.findUniqueOrThrow({ where: { id }, select: { status: true } });
  if (!isEditable(status)) return refused("proposalNotEditable");
  const { phase, nominatingFrom, nominatingUntil } = round;
  const window = { phase, from: nominatingFrom.getTime(), until: nominatingUntil.getTime() };
  return nominationRefusal(window, now.getTime());
}
