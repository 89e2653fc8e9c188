import type { Transaction } from "#lib/db/scope.ts";
import type { SupportState } from "#lib/domain/support/states.ts";

/** Moves a request on from the version its reader saw; false where someone else was quicker. */
export async function moveRequest(
  tx: Transaction,
  { requestId, version }: { requestId: string; version: number },
  state: SupportState,
): Promise<boolean> {
  const moved = await tx.supportRequest.updateMany({
    where: { id: requestId, version },
    data: { state, version: { increment: 1 } },
  });
  return moved.count === 1;
}
