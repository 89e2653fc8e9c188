import "server-only";
import type { Transaction } from "#lib/db/scope.ts";

/** The person an act is about, with the roles they hold. Its rights are the administrator's, never the person's own. */
export async function personSubject(tx: Transaction, { person }: { person: string }) {
  const found = await tx.person.findUnique({
    where: { id: person },
    include: { roles: { where: { revokedAt: null } } },
  });
  return found && { found };
}

export type PersonFound = NonNullable<Awaited<ReturnType<typeof personSubject>>>["found"];
