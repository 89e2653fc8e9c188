import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { keptRemarks, type Remark } from "#lib/domain/proposals/remarks.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";
import { isComplete, missingFields } from "#lib/domain/proposals/completeness.ts";
import { nextReferenceNumber, proposalReference } from "#lib/domain/proposals/reference.ts";
import { statusAfter, type ProposalAct } from "#lib/domain/proposals/status.ts";
import { loadPapers } from "./load-papers.ts";
import { takeVersion, type ProposalSubject } from "./open-proposal.ts";
import { tellOfStep } from "./tell-of-step.ts";

interface Move {
  tx: Transaction;
  subject: ProposalSubject;
  version: number;
  personId: string;
  reason?: string | null;
  remarks?: readonly Remark[];
}

/** Carries a proposal to the state that the act leads to, records who did it and why, and tells those concerned. */
export async function moveProposal(act: ProposalAct, move: Move): Promise<Refusal | null> {
  const { tx, subject, version, personId, reason = null, remarks = [] } = move;
  const to = statusAfter(act, subject.status);
  if (!to) return refused(act === "submit" ? "proposalNotEditable" : "proposalNotSubmitted");
  const meanwhile = await takeVersion(tx, subject, version);
  if (meanwhile) return meanwhile;
  await tx.proposal.update({ where: { id: subject.id }, data: { status: to } });
  const event = await tx.proposalEvent.create({
    data: {
      proposalId: subject.id,
      from: subject.status,
      to,
      byId: personId,
      reason,
      fieldReasons: keptRemarks(remarks),
    },
  });
  const step = { act, from: subject.status, proposalId: subject.id, eventId: event.id, reason, remarks };
  await tellOfStep(tx, step);
  return null;
}

/** Refuses a proposal that misses anything a submission must have, the technical standards among it. */
export async function refuseIncomplete(tx: Transaction, { id }: ProposalSubject): Promise<Refusal | null> {
  const { papers, criteria } = await loadPapers(tx, id);
  return isComplete(missingFields(papers, criteria)) ? null : refused("proposalIncomplete");
}

/** Dates the submission, and gives it its reference the first time. */
export async function registerSubmission(
  tx: Transaction,
  subject: ProposalSubject,
  now: Date,
): Promise<string> {
  const reference = subject.reference ?? (await newReference(tx, subject));
  await tx.proposal.update({ where: { id: subject.id }, data: { reference, submittedAt: now } });
  return reference;
}

async function newReference(
  tx: Transaction,
  { round, organisation, organisationId }: ProposalSubject,
): Promise<string> {
  // One organisation's submissions to a round are numbered one after the other.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('proposal_reference'), hashtext(${round.id + organisationId}))::text`;
  const rows = await tx.proposal.findMany({
    where: { roundId: round.id, organisationId, reference: { not: null } },
    select: { reference: true },
  });
  const taken = rows.flatMap(({ reference }) => reference ?? []);
  return proposalReference(
    round.slug,
    organisation.code,
    nextReferenceNumber(round.slug, organisation.code, taken),
  );
}
