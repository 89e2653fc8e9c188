import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { directWeights } from "#lib/domain/criteria/direct-weights.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";

interface Weighing {
  round: { id: string; criteriaSetId: string };
  /** Numbers of any scale by the code of each criterion. */
  numbers: Readonly<Record<string, number>>;
  record: string | null;
  decidedById: string;
}

/** Gives a round its weights from numbers typed directly, and keeps what was typed, by whom and why. */
export async function weighDirectly(
  tx: Transaction,
  { round, numbers, record, decidedById }: Weighing,
): Promise<Outcome<null>> {
  const criteria = await tx.criterion.findMany({ where: { criteriaSetId: round.criteriaSetId } });
  const missing = criteria.filter(({ code }) => numbers[code] === undefined);
  if (missing.length > 0) {
    return refused(
      "invalid",
      Object.fromEntries(missing.map(({ code }) => [`weights.${code}`, "required" as const])),
    );
  }
  const weights = directWeights(
    criteria.map(({ code, dimension }) => ({ id: code, dimension, weight: numbers[code] ?? 0 })),
  );
  if (!weights.ok) {
    const [first] = criteria.filter(({ dimension }) => dimension === weights.at);
    return first
      ? refused("weightsAllZero", { [`weights.${first.code}`]: "weightsAllZero" })
      : refused("invalid");
  }
  await tx.roundWeight.deleteMany({ where: { roundId: round.id } });
  await tx.roundWeight.createMany({
    data: criteria.map(({ id, code }) => ({
      roundId: round.id,
      criterionId: id,
      weight: weights.value[code] ?? 0,
    })),
  });
  const input = Object.fromEntries(criteria.map(({ code }) => [code, numbers[code] ?? 0]));
  await tx.weightDecision.create({
    data: { roundId: round.id, method: "direct", input, record, decidedById },
  });
  return done(null);
}
