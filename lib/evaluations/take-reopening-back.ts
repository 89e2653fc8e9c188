import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { isOpenToReopening } from "#lib/domain/evaluations/refusal-to-score.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";
import { keptVersion } from "./kept-version.ts";
import { orRefusedByDatabase } from "./refused-by-database.ts";
import { takeVersion, type EvaluationSubject } from "./subject.ts";

/**
 * Lets stand again what a reopened evaluation said when it was last final, with the day on which it said so; null where
 * that was done. What its evaluator wrote since is given up.
 */
export async function letStandAgain(
  tx: Transaction,
  subject: EvaluationSubject,
  version: number,
): Promise<Refusal | null> {
  const { id, state, proposal } = subject;
  const { phase, corrections } = proposal.round;
  if (!isOpenToReopening(phase, corrections.length > 0)) return refused("roundNotDeliberating");
  const last = await tx.evaluationVersion.findFirst({
    where: { evaluationId: id },
    orderBy: { reopenedAt: "desc" },
    include: { reopenedBy: { select: { name: true } } },
  });
  if (state !== "inProgress" || !last) return refused("changedMeanwhile");
  const { scores, note, finalisedAt, reopenedAt } = keptVersion(last);
  await tx.score.deleteMany({ where: { evaluationId: id } });
  await tx.score.createMany({ data: scores.map((score) => ({ ...score, evaluationId: id })) });
  const final = { state: "final" as const, note, finalisedAt: finalisedAt ?? reopenedAt };
  const taken = await orRefusedByDatabase(() => takeVersion(tx, { id, version }, final));
  return taken === true ? null : taken || refused("changedMeanwhile");
}
