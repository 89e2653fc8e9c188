import { describe, expect, test } from "vitest";
import type { Criterion } from "#lib/domain/criteria/criterion.ts";
import { WEIGHT_SUM_TOLERANCE } from "#lib/domain/criteria/criterion.ts";
import { brokenTableRules } from "#lib/domain/rankings/table-rules.ts";
import { impactAndReadiness, tableOf } from "#tests/support/decision-table.ts";

const table = tableOf(impactAndReadiness, { p1: [4, 3], p2: [2, 1] });
const [score] = table.scores;

describe("the rules of a decision table", () => {
  test("hold for a good one", () => {
    expect(brokenTableRules(table)).toEqual([]);
  });

  test.each(["criteria", "evaluators", "proposals"] as const)("ids of %s are unique", (list) => {
    const items = table[list];
    const broken = brokenTableRules({ ...table, [list]: [...items, { ...items[0], weight: 0 }] });
    expect(broken).toEqual([{ path: `${list}[${items.length}].id`, reason: "repeatedId" }]);
  });

  test("an evaluator scores a proposal once on each criterion", () => {
    expect(brokenTableRules({ ...table, scores: [...table.scores, ...table.scores.slice(1, 2)] })).toEqual([
      { path: `scores[${table.scores.length}]`, reason: "repeatedScore" },
    ]);
  });

  test.each(["proposal", "evaluator", "criterion"])("the %s of a score is known", (field) => {
    const stranger = { proposal: "p1", evaluator: "e1", criterion: "I1", level: 3, ...score, [field]: "x" };
    expect(brokenTableRules({ ...table, scores: [stranger] })).toEqual([
      { path: `scores[0].${field}`, reason: "unknownId" },
    ]);
  });

  const weighing = (...weights: number[]) =>
    brokenTableRules({
      ...table,
      scores: [],
      criteria: [
        { id: "R1", dimension: "readiness", weight: 1 },
        ...weights.map((weight, index): Criterion => ({ id: `I${index}`, dimension: "impact", weight })),
      ],
    });

  test.each([
    [[0.5, 0.5]],
    [[1 / 3, 1 / 3, 1 / 3]],
    [[0.1, 0.2, 0.7]],
    [[1 + WEIGHT_SUM_TOLERANCE / 2]],
    [[0, 1]],
  ])("weights %j sum to 1", (weights) => {
    expect(weighing(...weights)).toEqual([]);
  });

  test.each([[[0.5, 0.4]], [[30, 70]], [[0, 0]], [[1 + 2 * WEIGHT_SUM_TOLERANCE]]])(
    "weights %j do not",
    (weights) => {
      expect(weighing(...weights)).toEqual([{ path: "criteria[1].weight", reason: "weightsDoNotSumToOne" }]);
    },
  );
});
