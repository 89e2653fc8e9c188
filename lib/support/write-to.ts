import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { env } from "#lib/env.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { queueLetter } from "#lib/mail/queue-letter.ts";
import { supportReplyLetter } from "#lib/mail/support-reply-letter.ts";

interface Asker {
  email: string | null;
  language: Language;
  reference: string;
}

/** Tells whoever left an address of an answer, too; it stands on their page whether or not the letter goes out. */
export async function writeTo(
  tx: Transaction,
  { email: to, language, reference }: Asker,
  { id, message }: { id: string; message: string },
): Promise<void> {
  if (!to) return;
  const letter = supportReplyLetter({ to, language, reference, message, portalUrl: env().PORTAL_URL });
  await queueLetter(tx, { key: `support-reply:${id}`, language, ...letter });
}
