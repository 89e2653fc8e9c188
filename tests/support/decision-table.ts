import fc from "fast-check";
import { directWeights } from "#lib/domain/criteria/direct-weights.ts";
import type { Criterion } from "#lib/domain/criteria/criterion.ts";
import type { DecisionTable } from "#lib/domain/rankings/decision-table.ts";
import { DEFAULT_METHOD } from "#lib/domain/rankings/method.ts";
import type { Score } from "#lib/domain/scoring/score.ts";

export const impactOnly: Criterion[] = [{ id: "I1", dimension: "impact", weight: 1 }];

export const impactAndReadiness: Criterion[] = [
  { id: "I1", dimension: "impact", weight: 1 },
  { id: "R1", dimension: "readiness", weight: 1 },
];

/** A table of one quality evaluator, `levels` being a row for each proposal with a level for each criterion. */
export function tableOf(
  criteria: Criterion[],
  levels: Record<string, number[]>,
  method: Partial<DecisionTable["method"]> = {},
): DecisionTable {
  return {
    method: { ...DEFAULT_METHOD, ...method },
    criteria,
    evaluators: [{ id: "e1", group: "quality" }],
    proposals: Object.keys(levels).map((id) => ({ id })),
    scores: Object.entries(levels).flatMap(([proposal, row]) =>
      criteria.slice(0, row.length).map((criterion, index): Score => ({
        proposal,
        evaluator: "e1",
        criterion: criterion.id,
        level: Number(row[index]),
      })),
    ),
  };
}

const evaluators = fc
  .array(fc.constantFrom("quality" as const, "ministry" as const), { minLength: 1, maxLength: 4 })
  .map((groups) => groups.map((group, index) => ({ id: `e${index + 1}`, group })));

const criteria = fc
  .record({
    impact: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 3 }),
    readiness: fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 3 }),
  })
  .map(({ impact, readiness }): Criterion[] => {
    const raw: Criterion[] = [
      ...impact.map((weight, index) => ({ id: `I${index + 1}`, dimension: "impact" as const, weight })),
      ...readiness.map((weight, index) => ({ id: `R${index + 1}`, dimension: "readiness" as const, weight })),
    ];
    const weights = directWeights(raw);
    if (!weights.ok) throw new Error(weights.reason);
    return raw.map((criterion) => ({ ...criterion, weight: Number(weights.value[criterion.id]) }));
  });

/** Tables of up to six proposals in which one score in ten is "cannot judge". */
export const decisionTables: fc.Arbitrary<DecisionTable> = fc
  .record({
    criteria,
    evaluators,
    proposals: fc
      .integer({ min: 2, max: 6 })
      .map((count) => Array.from({ length: count }, (_, index) => ({ id: `p${index + 1}` }))),
    alpha: fc.constantFrom(0, 0.25, 0.5, 0.6, 1),
  })
  .chain(({ alpha, ...table }) => {
    const cells = table.proposals.flatMap((proposal) =>
      table.evaluators.flatMap((evaluator) =>
        table.criteria.map((criterion) => ({
          proposal: proposal.id,
          evaluator: evaluator.id,
          criterion: criterion.id,
        })),
      ),
    );
    const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 9 });
    return fc.array(level, { minLength: cells.length, maxLength: cells.length }).map((levels) => ({
      ...table,
      method: { ...DEFAULT_METHOD, alpha },
      scores: cells.flatMap((cell, index) => {
        const given = levels[index];
        return typeof given === "number" ? [{ ...cell, level: given }] : [];
      }),
    }));
  });
