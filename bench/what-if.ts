import { whatIf, whatIfBoard } from "#lib/domain/rankings/what-if.ts";
import { alignedTable } from "./aligned-table.ts";
import { drawnTable } from "./drawn-table.ts";

const PROPOSALS = 574;
const TIMES = 200;

const table = drawnTable(PROPOSALS, false);
const board = whatIfBoard(table);
const took = Array.from({ length: TIMES }, (_, turn) => {
  const points = Object.fromEntries(table.criteria.map(({ id }, index) => [id, 1 + ((turn * index) % 7)]));
  const begun = performance.now();
  whatIf(board, { alpha: (turn % 11) / 10, threshold: 50, points });
  return performance.now() - begun;
}).toSorted((a, b) => a - b);

const of = (share: number) => (took[Math.floor(share * (TIMES - 1))] ?? Number.NaN).toFixed(2);
console.log("\nHow long a ranking that is tried out takes to be ranked again, in milliseconds.");
console.log(
  alignedTable(
    [
      ["proposals", "criteria", "median", "95 of 100", "longest"],
      [String(PROPOSALS), String(board.criteria.length), of(0.5), of(0.95), of(1)],
    ],
    new Set(),
  ),
);
