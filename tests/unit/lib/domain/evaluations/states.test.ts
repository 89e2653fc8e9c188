import { expect, test } from "vitest";
import {
  evaluationStates,
  isOpenToItsEvaluator,
  stateCanFollow,
  type EvaluationState,
} from "#lib/domain/evaluations/states.ts";

const graph: Record<EvaluationState, EvaluationState[]> = {
  assigned: ["inProgress", "final", "recused"],
  inProgress: ["inProgress", "final", "recused"],
  final: ["inProgress"],
  recused: [],
};

const pairs = evaluationStates.flatMap((from) =>
  evaluationStates.map((to) => ({ from, to, allowed: graph[from].includes(to) })),
);

test.each(pairs)("$from → $to: $allowed", ({ from, to, allowed }) => {
  expect(stateCanFollow(from, to)).toBe(allowed);
});

test("an evaluation is its evaluator's until it is final or given back", () => {
  expect(evaluationStates.filter(isOpenToItsEvaluator)).toEqual(["assigned", "inProgress"]);
});
