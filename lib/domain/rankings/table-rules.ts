import { byId } from "#lib/domain/criteria/canonical-order.ts";
import { DIMENSIONS, WEIGHT_SUM_TOLERANCE } from "#lib/domain/criteria/criterion.ts";
import type { ScoredTable } from "#lib/domain/scoring/score-sheet.ts";
import type { Malformation } from "./malformation.ts";

/**
 * What a well-formed table must still hold: ids are unique, scores name known ids and come once for each
 * evaluator, proposal and criterion, and the weights of each dimension sum to 1 (the path is then the first
 * weight of that dimension).
 */
export function brokenTableRules(table: ScoredTable): Malformation[] {
  return [
    ...repeatedIds("criteria", table.criteria),
    ...repeatedIds("evaluators", table.evaluators),
    ...repeatedIds("proposals", table.proposals),
    ...unbalancedWeights(table),
    ...unknownIds(table),
    ...repeatedScores(table),
  ];
}

type Identified = readonly { id: string }[];

function repeatedIds(list: string, items: Identified): Malformation[] {
  return repetitions(items.map(({ id }) => id)).map((index) => ({
    path: `${list}[${index}].id`,
    reason: "repeatedId",
  }));
}

function repeatedScores({ scores }: ScoredTable): Malformation[] {
  const keys = scores.map(({ proposal, evaluator, criterion }) =>
    JSON.stringify([proposal, evaluator, criterion]),
  );
  return repetitions(keys).map((index) => ({ path: `scores[${index}]`, reason: "repeatedScore" }));
}

/** Where a key stands that already stood before. */
function repetitions(keys: readonly string[]): number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    const repeated = seen.has(key);
    seen.add(key);
    return repeated ? [index] : [];
  });
}

function unbalancedWeights({ criteria }: ScoredTable): Malformation[] {
  return DIMENSIONS.flatMap((dimension) => {
    const members = criteria.filter((criterion) => criterion.dimension === dimension);
    const sum = members.toSorted(byId).reduce((total, { weight }) => total + weight, 0);
    if (members.length === 0 || Math.abs(sum - 1) <= WEIGHT_SUM_TOLERANCE) return [];
    const first = criteria.findIndex((criterion) => criterion.dimension === dimension);
    return [{ path: `criteria[${first}].weight`, reason: "weightsDoNotSumToOne" }];
  });
}

function unknownIds({ criteria, evaluators, proposals, scores }: ScoredTable): Malformation[] {
  const known = { proposal: idsOf(proposals), evaluator: idsOf(evaluators), criterion: idsOf(criteria) };
  return scores.flatMap((score, index) => {
    const fields = (["proposal", "evaluator", "criterion"] as const).filter(
      (field) => !known[field].has(score[field]),
    );
    return fields.map((field) => ({ path: `scores[${index}].${field}`, reason: "unknownId" as const }));
  });
}

function idsOf(items: Identified): Set<string> {
  return new Set(items.map(({ id }) => id));
}
