import type { Transaction } from "#lib/db/scope.ts";

/** Ends every living session of a person, but one if named; they are dead at once. Says how many there were. */
export async function endSessions(
  tx: Transaction,
  { personId, now, except }: { personId: string; now: Date; except?: string },
): Promise<number> {
  const ended = await tx.session.updateMany({
    where: { personId, endedAt: null, expiresAt: { gt: now }, id: { not: except } },
    data: { endedAt: now },
  });
  return ended.count;
}
