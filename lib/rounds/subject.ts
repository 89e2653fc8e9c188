import "server-only";
import type { Transaction } from "#lib/db/scope.ts";

export function roundSubject(tx: Transaction, slug: string) {
  return tx.round.findUnique({ where: { slug } });
}

/** Takes the next version of a round; false where someone else was quicker. */
export async function takeRoundVersion(
  tx: Transaction,
  id: string,
  version: number,
  data: Parameters<Transaction["round"]["updateMany"]>[0]["data"],
): Promise<boolean> {
  const { count } = await tx.round.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}
