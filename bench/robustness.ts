import { robustResults } from "#lib/domain/rankings/robust-results.ts";
import { alignedTable } from "./aligned-table.ts";
import { drawnTable } from "./drawn-table.ts";
import { inNumPy } from "./in-numpy.ts";

const sizes = [
  { proposals: 40, pairwise: false },
  { proposals: 574, pairwise: false },
  { proposals: 574, pairwise: true },
];

const ranked = sizes.map(({ proposals, pairwise }) => {
  const table = drawnTable(proposals, pairwise);
  const begun = process.cpuUsage();
  const results = robustResults(table);
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1e6;
  const row = [
    String(results.proposals.length),
    String(table.criteria.length),
    String(table.method.draws),
    pairwise ? "every pair" : "on small tables",
    seconds.toFixed(2),
    String(Math.round(table.method.draws / seconds)),
    String(Math.round(process.resourceUsage().maxRSS / 1024)),
  ];
  return { table, results, seconds, row };
});
console.log(
  "\nHow long the certainty of a ranking takes, in seconds of one core, and the most memory so far.",
);
console.log(
  alignedTable(
    [["proposals", "criteria", "draws", "pairs", "s", "draws/s", "MB"], ...ranked.map(({ row }) => row)],
    new Set([3]),
  ),
);

const compared = ranked
  .filter(({ table }) => !table.method.pairwise)
  .map(({ table, results, seconds }) => inNumPy(table, { results, seconds }));
console.log("\nThe same in NumPy, written straight on, and whether it comes to the same.");
const beside = compared.filter((one) => one !== null);
console.log(
  beside.length === 0
    ? "Left out: there is no python3 with numpy here."
    : alignedTable(
        [["proposals", "s", "times ours", "MB", "greatest difference of an acceptability"], ...beside],
        new Set(),
      ),
);
