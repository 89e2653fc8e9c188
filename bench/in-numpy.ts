import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";
import type { DecisionTable } from "#lib/domain/rankings/decision-table.ts";
import type { RobustResults } from "#lib/domain/rankings/robust-results.ts";

const script = join(import.meta.dirname, "robustness.py");

const answer = z.object({
  seconds: z.number(),
  megabytes: z.number(),
  acceptability: z.record(z.string(), z.array(z.number())),
});

interface Ours {
  results: RobustResults;
  seconds: number;
}

/** A table ranked by NumPy beside our results; null where there is no Python with it. */
export function inNumPy(table: DecisionTable, { results, seconds: ours }: Ours): string[] | null {
  const run = spawnSync("python3", [script], {
    input: JSON.stringify(table),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    // On one core, as ours.
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" },
  });
  if (run.status !== 0) return null;
  const { seconds, megabytes, acceptability } = answer.parse(JSON.parse(run.stdout));
  const apart = results.proposals.flatMap(({ id, acceptability: shares }) =>
    shares.map((share, place) => Math.abs(share - (acceptability[id]?.[place] ?? Number.NaN))),
  );
  const greatest = apart.reduce((most, one) => Math.max(most, one), 0);
  return [
    String(table.proposals.length),
    seconds.toFixed(2),
    (seconds / ours).toFixed(2),
    megabytes.toFixed(0),
    greatest.toFixed(3),
  ];
}
