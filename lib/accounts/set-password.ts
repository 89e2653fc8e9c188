import "server-only";
import type { z } from "zod";
import { spendAccountLink } from "#lib/auth/account-link.ts";
import { clientAddress } from "#lib/auth/client-address.ts";
import { endSessions } from "#lib/auth/end-sessions.ts";
import { hashPassword } from "#lib/auth/password.ts";
import { forgetTries, takeTry } from "#lib/auth/rate-limit.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { passwordSettingForm } from "./schema.ts";

interface Setting {
  tx: Transaction;
  input: z.output<typeof passwordSettingForm>;
  now: Date;
  language: Language;
}

/** Sets the password of whoever holds a link that opens; their older sessions end, and their tries begin anew. */
export async function setFirstPassword({ tx, input, now, language }: Setting) {
  if (!(await takeTry("reset-address", await clientAddress()))) return refused("tooManyTries");
  const personId = await spendAccountLink(tx, input.token, now);
  if (!personId) return refused("linkExpired");
  const { email } = await tx.person.update({
    where: { id: personId },
    data: { passwordHash: await hashPassword(input.passwordNew) },
    select: { email: true },
  });
  await endSessions(tx, { personId, now });
  return done({
    object: `person:${personId}`,
    redirectTo: `/${language}/sign-in?done=passwordSet`,
    afterwards: async () => {
      await forgetTries("sign-in-account", email);
      return {};
    },
  });
}
