import { DIMENSIONS } from "#lib/domain/criteria/criterion.ts";
import type { DecisionTable } from "#lib/domain/rankings/decision-table.ts";
import { DEFAULT_METHOD } from "#lib/domain/rankings/method.ts";
import { Random } from "#lib/domain/robustness/random.ts";

const CRITERIA_EACH = 7;
const GROUPS = ["quality", "quality", "ministry", "ministry"] as const;

/** Levels drawn evenly: nearly every cell disagrees, which is the dearest case. */
export function drawnTable(count: number, pairwise: boolean): DecisionTable {
  const random = Random.of("bench");
  const criteria = DIMENSIONS.flatMap((dimension) =>
    Array.from({ length: CRITERIA_EACH }, (_, index) => ({
      id: `${dimension}-${index}`,
      dimension,
      weight: 1 / CRITERIA_EACH,
    })),
  );
  const evaluators = GROUPS.map((group, index) => ({ id: `e${index}`, group }));
  const proposals = Array.from({ length: count }, (_, index) => ({ id: `p${index}` }));
  const scores = proposals.flatMap(({ id: proposal }) =>
    criteria.flatMap(({ id: criterion }) =>
      evaluators.map(({ id: evaluator }) => ({
        proposal,
        evaluator,
        criterion,
        level: 1 + Math.floor(5 * random.uniform()),
      })),
    ),
  );
  return { method: { ...DEFAULT_METHOD, pairwise }, criteria, evaluators, proposals, scores };
}
