import { Random } from "#lib/domain/robustness/random.ts";
import { DIMENSIONS } from "#lib/domain/criteria/criterion.ts";
import type { DecisionTable } from "#lib/domain/rankings/decision-table.ts";
import { DEFAULT_METHOD } from "#lib/domain/rankings/method.ts";
import { robustResults } from "#lib/domain/rankings/robust-results.ts";
import { alignedTable } from "./aligned-table.ts";

const CRITERIA_EACH = 7;
const GROUPS = ["quality", "quality", "ministry", "ministry"] as const;
const sizes = [
  { proposals: 40, pairwise: false },
  { proposals: 574, pairwise: false },
  { proposals: 574, pairwise: true },
];

const rows = sizes.map(({ proposals, pairwise }) => {
  const table = drawnTable(proposals, pairwise);
  const begun = process.cpuUsage();
  const { length } = robustResults(table).proposals;
  const { user, system } = process.cpuUsage(begun);
  return [
    String(length),
    String(table.criteria.length),
    String(table.method.draws),
    pairwise ? "every pair" : "on small tables",
    ((user + system) / 1e6).toFixed(2),
    String(Math.round(process.resourceUsage().maxRSS / 1024)),
  ];
});
console.log(
  "\nHow long the certainty of a ranking takes, in seconds of one core, and the most memory so far.",
);
console.log(alignedTable([["proposals", "criteria", "draws", "pairs", "s", "MB"], ...rows], new Set([3])));

/** Levels drawn evenly: nearly every cell disagrees, which is the dearest case. */
function drawnTable(count: number, pairwise: boolean): DecisionTable {
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
