import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";
import { nominationRefusal } from "#lib/domain/proposals/nomination-window.ts";
import { isEditable, type ProposalStatus } from "#lib/domain/proposals/status.ts";

/** What an act on a proposal needs to know of it. */
export interface ProposalSubject {
  id: string;
  organisationId: string;
  status: ProposalStatus;
  reference: string | null;
  newServiceNameAr: string | null;
  round: { id: string; slug: string; phase: string; nominatingFrom: Date; nominatingUntil: Date };
  organisation: { code: string };
}

/** The proposal a form names, if it exists for the person whose transaction this is. */
export function proposalSubject(
  tx: Transaction,
  input: { proposal: string },
): Promise<ProposalSubject | null> {
  return tx.proposal.findUnique({
    where: { id: input.proposal },
    select: {
      id: true,
      organisationId: true,
      status: true,
      reference: true,
      newServiceNameAr: true,
      round: { select: { id: true, slug: true, phase: true, nominatingFrom: true, nominatingUntil: true } },
      organisation: { select: { code: true } },
    },
  });
}

/** Why the officers of a proposal's organisation may not act on it now, or null. */
export function closedRound({ round }: Pick<ProposalSubject, "round">, now: Date): Refusal | null {
  const { phase, nominatingFrom, nominatingUntil } = round;
  return nominationRefusal(
    { phase, from: nominatingFrom.getTime(), until: nominatingUntil.getTime() },
    now.getTime(),
  );
}

/** Takes a proposal for writing: editable, in time, and unchanged since the form was drawn. */
export async function takeForEditing(
  tx: Transaction,
  subject: ProposalSubject,
  version: number,
  now: Date,
): Promise<Refusal | null> {
  if (!isEditable(subject.status)) return refused("proposalNotEditable");
  return closedRound(subject, now) ?? takeVersion(tx, subject, version);
}

/** Raises the version, or says that someone else has done so meanwhile. */
export async function takeVersion(
  tx: Transaction,
  { id, status }: ProposalSubject,
  version: number,
): Promise<Refusal | null> {
  const { count } = await tx.proposal.updateMany({
    where: { id, version, status },
    data: { version: { increment: 1 } },
  });
  return count === 1 ? null : refused("changedMeanwhile");
}
