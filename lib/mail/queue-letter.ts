import "server-only";
import { randomUUID } from "node:crypto";
import type { Transaction } from "#lib/db/scope.ts";
import { env } from "#lib/env.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import type { Letter } from "./send.ts";
import { sendQueuedLetter } from "./send-queued-letter.ts";

export interface QueuedLetter extends Letter {
  /** Names the event and the receiver: what was told once is not told again. */
  key: string;
  language: Language;
}

/**
 * Puts a letter into the outbox in the transaction of the act that it tells of. Without a mail server it stays there,
 * for the administrator to see.
 */
export async function queueLetter(tx: Transaction, { to, ...letter }: QueuedLetter): Promise<void> {
  const id = randomUUID();
  // createMany does not read the row back, which row security shows to those who oversee the portal alone.
  const { count } = await tx.letter.createMany({
    data: [{ id, recipient: to, ...letter }],
    skipDuplicates: true,
  });
  if (count === 1 && env().SMTP_URL) await enqueue(tx, sendQueuedLetter, { letter: id }, { key: id });
}
