import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { WeightMethod } from "#lib/db/generated/enums.ts";
import { directWeights } from "#lib/domain/criteria/direct-weights.ts";
import { weightsByCards, weightsByPairs } from "#lib/domain/criteria/weights-by-dimension.ts";
import type { Weights } from "#lib/domain/criteria/weights.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { identified, judgmentsOf, type Cards } from "./weighing.ts";

export interface Weighing {
  round: { id: string; criteriaSetId: string };
  record: string | null;
  decidedById: string;
}

/** Gives a round its weights from numbers of any scale by the code of each criterion. */
export async function weighDirectly(
  tx: Transaction,
  weighing: Weighing,
  numbers: Readonly<Record<string, number>>,
): Promise<Outcome<null>> {
  const criteria = await criteriaOf(tx, weighing);
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
  const input = Object.fromEntries(criteria.map(({ code }) => [code, numbers[code] ?? 0]));
  return keepWeights(tx, { ...weighing, criteria, weights: weights.value, method: "direct", input });
}

/** Gives a round its weights from a deck of cards in each dimension. */
export async function weighByDecks(
  tx: Transaction,
  weighing: Weighing,
  { positions, ratios }: Cards,
): Promise<Outcome<null>> {
  const criteria = await criteriaOf(tx, weighing);
  const weights = weightsByCards(identified(criteria), positions, ratios);
  if (!weights.ok) return refused("invalid");
  const input = { positions, ratios };
  return keepWeights(tx, { ...weighing, criteria, weights: weights.value, method: "deckOfCards", input });
}

/** Gives a round its weights from judgments of every pair; those that contradict each other need a reason. */
export async function weighByJudgments(
  tx: Transaction,
  weighing: Weighing,
  { steps, reason }: { steps: Readonly<Record<string, number>>; reason: string | null },
): Promise<Outcome<null>> {
  const criteria = await criteriaOf(tx, weighing);
  const outcome = weightsByPairs(identified(criteria), judgmentsOf(criteria, steps));
  if (!outcome.ok) return refused("invalid");
  const { weights, consistency } = outcome.value;
  if (reason === null && consistency.some((one) => !one.consistency.isEnough))
    return refused("judgmentsContradict", { reason: "required" });
  const ratios = consistency.map(({ dimension, consistency: { ratio } }) => [dimension, ratio]);
  const input = { steps, consistency: Object.fromEntries(ratios), reason };
  return keepWeights(tx, { ...weighing, criteria, weights, method: "pairwise", input });
}

function criteriaOf(tx: Transaction, { round }: Weighing) {
  return tx.criterion.findMany({
    where: { criteriaSetId: round.criteriaSetId },
    orderBy: { position: "asc" },
  });
}

interface Decided extends Weighing {
  criteria: readonly { id: string; code: string }[];
  weights: Weights;
  method: WeightMethod;
  /** What was said, as it was said. */
  input: Prisma.InputJsonObject;
}

/** Keeps the weights, and from what they came, by whom and why. */
async function keepWeights(tx: Transaction, decided: Decided): Promise<Outcome<null>> {
  const { round, criteria, weights, method, input, record, decidedById } = decided;
  await tx.roundWeight.deleteMany({ where: { roundId: round.id } });
  await tx.roundWeight.createMany({
    data: criteria.map(({ id, code }) => ({
      roundId: round.id,
      criterionId: id,
      weight: weights[code] ?? 0,
    })),
  });
  await tx.weightDecision.create({ data: { roundId: round.id, method, input, record, decidedById } });
  return done(null);
}
