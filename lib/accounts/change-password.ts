import "server-only";
import type { z } from "zod";
import { endSessions } from "#lib/auth/end-sessions.ts";
import { hashPassword, passwordMatches } from "#lib/auth/password.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { renewSession } from "#lib/auth/renew-session.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { passwordChangeForm } from "./schema.ts";

interface Change {
  tx: Transaction;
  input: z.output<typeof passwordChangeForm>;
  viewer: Viewer;
  now: Date;
  language: Language;
}

/** Sets another password for whoever knows the old one; every session ends, and this browser gets a new one. */
export async function replacePassword({ tx, input, viewer, now, language }: Change) {
  const { personId, email } = viewer;
  if (!(await takeTry("password-account", personId))) return refused("tooManyTries");
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  if (!(await passwordMatches(person.passwordHash, input.passwordOld)))
    return refused("invalid", { passwordOld: "passwordWrong" });
  await tx.person.update({
    where: { id: personId },
    data: { passwordHash: await hashPassword(input.passwordNew) },
  });
  const ended = await endSessions(tx, { personId, now });
  return done({
    object: `person:${personId}`,
    facts: { ended },
    redirectTo: `/${language}/account?done=passwordChanged`,
    afterwards: async () => {
      await renewSession(email, input.passwordNew);
      return {};
    },
  });
}
