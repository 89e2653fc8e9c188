import type { Transaction } from "#lib/db/scope.ts";
import type { RoundPhase } from "#lib/db/generated/enums.ts";

interface Move {
  roundId: string;
  /** The version of the round that the person saw. */
  version: number;
  from: RoundPhase;
  to: RoundPhase;
  byId: string | null;
  reason?: string | null;
  at: Date;
}

/** Moves a round from one phase to another and records who did; false when it is not as it was seen. */
export async function moveRound(
  tx: Transaction,
  { roundId, version, from, to, byId, reason = null, at }: Move,
): Promise<boolean> {
  const moved = await tx.round.updateMany({
    where: { id: roundId, version, phase: from },
    data: { phase: to, version: { increment: 1 } },
  });
  if (moved.count === 0) return false;
  await tx.phaseChange.create({ data: { roundId, from, to, byId, reason, at } });
  return true;
}
