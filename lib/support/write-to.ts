import "server-only";
import { env } from "#lib/env.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { sendLetter } from "#lib/mail/send.ts";
import { supportReplyLetter } from "#lib/mail/support-reply-letter.ts";

interface Asker {
  email: string | null;
  language: Language;
  reference: string;
}

/** Sends an answer to whoever left an address, too; it stands on their page whether or not the letter goes out. */
export async function writeTo(asker: Asker, answer: { message: string }): Promise<Record<string, string>> {
  const { email: to, language, reference } = asker;
  if (!to) return {};
  const settings = env();
  const { message } = answer;
  const letter = supportReplyLetter({ to, language, reference, message, portalUrl: settings.PORTAL_URL });
  await sendLetter(letter, settings);
  return {};
}
