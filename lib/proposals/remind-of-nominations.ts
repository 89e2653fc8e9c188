import "server-only";
import { z } from "zod";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { dueReminder, type ReminderDays } from "#lib/domain/proposals/reminder.ts";
import { env } from "#lib/env.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { proposalLetter } from "#lib/mail/proposal-letter.ts";
import { queueLetter } from "#lib/mail/queue-letter.ts";
import { closedRound } from "./open-proposal.ts";
import { officersOf } from "./queries/officers.ts";
import { stepInWords } from "./told-of-proposal.ts";

/** Each morning: reminds officers of nominations that are not submitted while their round is about to close. */
export const remindOfNominations = defineJob({
  name: "proposals.remind",
  payload: z.object({}),
  timeoutSeconds: 300,
  retries: { times: 3, firstWaitSeconds: 60, mostSeconds: 3_600 },
  schedule: "0 7 * * *",
  async run() {
    const now = new Date();
    for (const proposal of await openProposals()) {
      const until = proposal.round.nominatingUntil;
      const days = dueReminder(until.getTime(), now.getTime());
      if (days === null || closedRound(proposal, now)) continue;
      await inScope(portalScope, (tx) => remind(tx, { proposalId: proposal.id, until, days }));
    }
  },
});

function openProposals() {
  return inScope(portalScope, (tx) =>
    tx.proposal.findMany({
      where: { status: { in: ["draft", "returned"] }, round: { phase: "nominating" } },
      select: {
        id: true,
        round: { select: { id: true, slug: true, phase: true, nominatingFrom: true, nominatingUntil: true } },
      },
      orderBy: { id: "asc" },
    }),
  );
}

interface Reminder {
  proposalId: string;
  until: Date;
  days: ReminderDays;
}

async function remind(tx: Transaction, { proposalId, until, days }: Reminder): Promise<void> {
  const told = await stepInWords(tx, { proposalId, reason: null, remarks: [] });
  for (const person of await officersOf(tx, proposalId))
    await queueLetter(tx, {
      // A round that closes later than it did is told of anew.
      key: `proposal-reminder:${proposalId}:${until.toISOString()}:${days}:${person.id}`,
      language: person.language,
      ...proposalLetter("notSubmitted", told, person, env().PORTAL_URL),
    });
}
