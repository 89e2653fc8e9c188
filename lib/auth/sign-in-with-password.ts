import "server-only";
import { z } from "zod";
import { appendAudit } from "#lib/db/audit.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { visitorScope } from "#lib/domain/access/row-scope.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { emailAddress } from "#lib/safe-text.ts";
import { passwordLength, passwordMatches } from "./password.ts";
import { forgetTries, giveTryBack, takeTry } from "./rate-limit.ts";

export const sessionHours = 12;

const credentialsSchema = z.object({
  email: emailAddress,
  password: z.string().min(1).max(passwordLength.max),
});

interface Origin {
  address: string;
  userAgent: string | null;
}

/** Opens a session for an e-mail address and its password; every refusal reads the same and takes the same time. */
export async function signInWithPassword(
  credentials: unknown,
  origin: Origin,
): Promise<Outcome<{ personId: string; sessionId: string }>> {
  const parsed = credentialsSchema.safeParse(credentials);
  if (!parsed.success) return refused("signInFailed");
  const { email, password } = parsed.data;
  const allowed = [
    await takeTry("sign-in-account", email),
    await takeTry("sign-in-address", origin.address),
  ].every(Boolean);
  if (!allowed) return refuse(null, "tooManyTries");
  const person = await database().person.findUnique({ where: { email } });
  const matches = await passwordMatches(person?.passwordHash ?? null, password);
  if (!person || !matches || person.deactivatedAt) return refuse(person?.id ?? null, "signInFailed");
  await forgetTries("sign-in-account", email);
  await giveTryBack("sign-in-address", origin.address);
  return done({ personId: person.id, sessionId: await openSession(person.id, origin.userAgent) });
}

function openSession(personId: string, userAgent: string | null): Promise<string> {
  return inScope({ ...visitorScope, personId }, async (tx) => {
    const expiresAt = new Date(Date.now() + sessionHours * 3_600_000);
    const session = await tx.session.create({
      data: { personId, expiresAt, userAgent: userAgent?.slice(0, 300) },
    });
    await appendAudit(tx, {
      actor: personId,
      action: "sessions.open",
      object: `session:${session.id}`,
      outcome: "done",
    });
    return session.id;
  });
}

async function refuse(personId: string | null, reason: "signInFailed" | "tooManyTries") {
  await inScope(visitorScope, (tx) =>
    appendAudit(tx, {
      actor: "visitor",
      action: "sessions.open",
      object: personId ? `person:${personId}` : "person:unknown",
      outcome: reason,
    }),
  );
  return refused(reason);
}
