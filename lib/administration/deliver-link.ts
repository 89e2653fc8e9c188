import "server-only";
import { accountLinkUrl, issueAccountLink, type AccountLinkPurpose } from "#lib/auth/account-link.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { env } from "#lib/env.ts";
import { accountLinkLetter } from "#lib/mail/account-link-letter.ts";
import { sendLetter } from "#lib/mail/send.ts";

interface Receiver {
  id: string;
  email: string;
  name: string;
}

/**
 * Makes a link for a person; what it returns runs once that stands: the link goes by e-mail, or is shown this once
 * to the administrator where no letter could be sent.
 */
export async function deliverLink(
  tx: Transaction,
  {
    person,
    purpose,
    viewer,
    now,
  }: { person: Receiver; purpose: AccountLinkPurpose; viewer: Viewer; now: Date },
): Promise<() => Promise<Record<string, string>>> {
  const { token, expiresAt } = await issueAccountLink(tx, {
    personId: person.id,
    purpose,
    createdById: viewer.personId,
    now,
  });
  const url = accountLinkUrl(env().PORTAL_URL, token);
  return async () => {
    const { email: to, name } = person;
    const sent = await sendLetter(accountLinkLetter({ to, name, purpose, url, expiresAt }), env());
    const shown: Record<string, string> = sent ? { sentTo: to } : { link: url };
    return shown;
  };
}
