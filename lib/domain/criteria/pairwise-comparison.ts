import { byCodeUnit } from "./canonical-order.ts";
import { refuseWeights, repeatedCriterion } from "./weights.ts";
import type { Weights, WeightsRefused } from "./weights.ts";

/** "`criterion` matters `times` as much as `over`", on Saaty's scale from 1/9 to 9. */
export type Judgment = { criterion: string; over: string; times: number };

export type PairwiseWeights = { weights: Weights; consistencyRatio: number };

/** Above this ratio the judgments contradict each other enough to be warned about (Saaty). */
export const CONSISTENCY_LIMIT = 0.1;

const MOST_TIMES = 9;
const SCALE_TOLERANCE = 1e-9;

// Saaty's mean consistency index of random matrices; with one or two criteria nothing can contradict.
const RANDOM_INDEX = new Map([
  [3, 0.58],
  [4, 0.9],
  [5, 1.12],
  [6, 1.24],
  [7, 1.32],
  [8, 1.41],
  [9, 1.45],
  [10, 1.49],
]);
const MOST_CRITERIA = 10;

// On Saaty's scale each step shrinks the error by 0.976 or better (Birkhoff), so this many steps
// are beyond double precision from any start, and their fixed number keeps the result reproducible.
const STEPS = 2000;

/**
 * Pairwise comparison (AHP): the weights of one dimension are the principal eigenvector of the matrix of
 * judgments, scaled to sum to 1; the consistency ratio is ((λ − n)/(n − 1)) / random index (Saaty, 1980).
 *
 * Each pair of criteria is judged exactly once, in either direction; the reverse judgment is its inverse.
 * Refused: no criteria or more than ten, a criterion given twice, an unknown one, one compared with itself,
 * a pair judged twice or not at all, a judgment outside 1/9 … 9.
 */
export function pairwiseWeights(
  criteria: readonly string[],
  judgments: readonly Judgment[],
): { ok: true; value: PairwiseWeights } | WeightsRefused {
  const refusal = refusalOf(criteria, judgments);
  if (refusal) return refusal;

  const compared = criteriaCompared(criteria, judgments);
  let lambda = criteria.length;
  for (let step = 0; step < STEPS; step++) {
    const products = compared.map((row) => ({ row, product: weightedSum(row.terms) }));
    lambda = products.reduce((sum, { product }) => sum + product, 0);
    for (const { row, product } of products) row.criterion.weight = product / lambda;
  }

  const weights = Object.fromEntries(compared.map(({ criterion }) => [criterion.id, criterion.weight]));
  return { ok: true, value: { weights, consistencyRatio: consistencyRatio(lambda, criteria.length) } };
}

function refusalOf(criteria: readonly string[], judgments: readonly Judgment[]): WeightsRefused | null {
  if (criteria.length === 0) return refuseWeights("noCriteria");
  if (criteria.length > MOST_CRITERIA) return refuseWeights("tooManyCriteria");
  const repeated = repeatedCriterion(criteria);
  if (repeated !== null) return refuseWeights("repeatedCriterion", repeated);

  for (const { criterion, over, times } of judgments) {
    const unknown = [criterion, over].find((id) => !criteria.includes(id));
    if (unknown !== undefined) return refuseWeights("unknownCriterion", unknown);
    if (criterion === over) return refuseWeights("comparedWithItself", criterion);
    if (!isOnScale(times)) return refuseWeights("timesOutsideScale", criterion);
  }

  for (const [index, first] of criteria.entries()) {
    for (const second of criteria.slice(index + 1)) {
      const found = judgments.filter(({ criterion, over }) =>
        criterion === first ? over === second : criterion === second && over === first,
      );
      if (found.length === 0) return refuseWeights("missingJudgment", first);
      if (found.length > 1) return refuseWeights("repeatedJudgment", first);
    }
  }
  return null;
}

function isOnScale(times: number): boolean {
  return times >= 1 / MOST_TIMES - SCALE_TOLERANCE && times <= MOST_TIMES + SCALE_TOLERANCE;
}

type Weighed = { id: string; weight: number };
type Term = { times: number; other: Weighed };

/** Each criterion with its row of the matrix, in the order of the ids so that sums never depend on the input's. */
function criteriaCompared(criteria: readonly string[], judgments: readonly Judgment[]) {
  const weighed = criteria.toSorted(byCodeUnit).map((id) => ({ id, weight: 1 / criteria.length }));
  const ratios = [
    ...criteria.map((id) => ({ criterion: id, over: id, times: 1 })),
    ...judgments,
    ...judgments.map(({ criterion, over, times }) => ({
      criterion: over,
      over: criterion,
      times: 1 / times,
    })),
  ];
  return weighed.map((criterion) => ({
    criterion,
    terms: weighed.flatMap((other) =>
      ratios
        .filter((ratio) => ratio.criterion === criterion.id && ratio.over === other.id)
        .map(({ times }) => ({ times, other })),
    ),
  }));
}

function weightedSum(terms: readonly Term[]): number {
  return terms.reduce((sum, { times, other }) => sum + times * other.weight, 0);
}

function consistencyRatio(lambda: number, size: number): number {
  const randomIndex = RANDOM_INDEX.get(size);
  // Rounding may leave the eigenvalue of judgments in full agreement a hair below its least value.
  return randomIndex === undefined ? 0 : Math.max(0, (lambda - size) / (size - 1) / randomIndex);
}
