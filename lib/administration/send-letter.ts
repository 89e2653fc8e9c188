import "server-only";
import type { Done } from "#lib/define-action.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { env } from "#lib/env.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { sendQueuedLetter } from "#lib/mail/send-queued-letter.ts";
import type { LetterState } from "./schema.ts";

interface FoundLetter {
  id: string;
  state: LetterState;
  tries: number;
}

export async function letterSubject(
  tx: Transaction,
  { letter }: { letter: string },
): Promise<{ found: FoundLetter } | null> {
  const found = await tx.letter.findUnique({
    where: { id: letter },
    select: { id: true, state: true, tries: true },
  });
  return found && { found };
}

/** Lets a letter go out now, also where it may have arrived before: whoever asks has read that. */
export async function sendFound({
  tx,
  subject: { found },
  language,
}: {
  tx: Transaction;
  subject: { found: FoundLetter };
  language: Language;
}): Promise<Outcome<Done>> {
  const { id, state, tries } = found;
  if (!env().SMTP_URL) return refused("noMailServer");
  if (state === "sent") return refused("changedMeanwhile");
  const freed = await tx.letter.updateMany({ where: { id, state, tries }, data: { state: "waiting" } });
  if (freed.count === 0) return refused("changedMeanwhile");
  // A job of it may be waiting for its next hour: this one has a key of its own, and only one of the two sends.
  await enqueue(tx, sendQueuedLetter, { letter: id }, { key: `${id}:${tries}` });
  return done({
    object: `letter:${id}`,
    facts: { before: state },
    redirectTo: `/${language}/administration/outbox/${id}?done=letterQueued`,
  });
}
