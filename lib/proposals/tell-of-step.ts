import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { lettersOfStep } from "#lib/domain/proposals/letters.ts";
import type { Remark } from "#lib/domain/proposals/remarks.ts";
import type { ProposalAct, ProposalStatus } from "#lib/domain/proposals/status.ts";
import { env } from "#lib/env.ts";
import { proposalLetter } from "#lib/mail/proposal-letter.ts";
import { queueLetter } from "#lib/mail/queue-letter.ts";
import { officersOf, type Person } from "./queries/officers.ts";
import { stepInWords } from "./told-of-proposal.ts";

interface Step {
  act: ProposalAct;
  from: ProposalStatus;
  proposalId: string;
  /** The record of the step: with the receiver it names what is told once. */
  eventId: string;
  reason: string | null;
  remarks: readonly Remark[];
}

/** Tells those concerned of a step by letter, in its transaction. */
export async function tellOfStep(tx: Transaction, step: Step): Promise<void> {
  const { officers, leads } = lettersOfStep(step.act, step.from);
  if (!officers && !leads) return;
  const told = await stepInWords(tx, step);
  const letters = [
    ...(officers ? await receivers(officers, officersOf(tx, step.proposalId)) : []),
    ...(leads ? await receivers(leads, leadsOf(tx)) : []),
  ];
  for (const { kind, person } of letters)
    await queueLetter(tx, {
      key: `proposal-step:${step.eventId}:${kind}:${person.id}`,
      language: person.language,
      ...proposalLetter(kind, told, person, env().PORTAL_URL),
    });
}

async function receivers<Kind>(kind: Kind, found: Promise<Person[]>) {
  return (await found).map((person) => ({ kind, person }));
}

function leadsOf(tx: Transaction): Promise<Person[]> {
  return tx.person.findMany({
    where: { deactivatedAt: null, roles: { some: { role: "qualityLead", revokedAt: null } } },
    select: { id: true, email: true, name: true, language: true },
    orderBy: { id: "asc" },
  });
}
