import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { isBlindInRound, mayEvaluatorSeeOthers } from "#lib/domain/evaluations/blindness.ts";
import type { Phase } from "#lib/domain/rounds/phases.ts";

/** Does a person still evaluate in this round, so that nothing of what others gave is theirs to see? */
export async function isBlindIn(
  tx: Transaction,
  personId: string,
  { id: roundId, phase }: { id: string; phase: Phase },
): Promise<boolean> {
  const own = await tx.evaluation.findMany({
    where: { evaluatorId: personId, proposal: { roundId } },
    select: { state: true },
  });
  return isBlindInRound(
    phase,
    own.map(({ state }) => state),
  );
}

/** Does a person evaluate this proposal too, and may not see what others gave it yet? */
export async function isBlindTo(
  tx: Transaction,
  personId: string,
  { proposalId, phase }: { proposalId: string; phase: Phase },
): Promise<boolean> {
  const own = await tx.evaluation.findFirst({
    where: { evaluatorId: personId, proposalId, state: { not: "recused" } },
    select: { state: true },
  });
  return own !== null && !mayEvaluatorSeeOthers(phase, own.state);
}
