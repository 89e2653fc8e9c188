import "server-only";
import { once } from "node:events";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { inputsHash } from "#lib/domain/rankings/bundle.ts";
import type { DecisionTable } from "#lib/domain/rankings/decision-table.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { drawUpEdition } from "./draw-up-edition.ts";
import { sha256 } from "#lib/sha256.ts";
import { storedCertainty } from "./stored-certainty.ts";

/** Draws the ranking of a round anew as often as its method says, and keeps how certain each rank is. */
export const computeCertainty = defineJob({
  name: "rankings.certainty",
  payload: z.object({ round: z.uuid() }),
  // A thousand proposals with the most draws take some four minutes of one core.
  timeoutSeconds: 900,
  retries: { times: 2, firstWaitSeconds: 10, mostSeconds: 60 },
  async run({ round: roundId }, { signal }) {
    const table = await inScope(portalScope, (tx) => tableOfRound(tx, roundId));
    if (!table) return;
    const results = await inThread(table, signal);
    const computed = { inputs: inputsHash(table, sha256), results, computedAt: new Date() };
    await inScope(portalScope, (tx) =>
      tx.roundCertainty.upsert({
        where: { roundId },
        create: { roundId, ...computed },
        update: computed,
      }),
    );
  },
});

/** Has the certainty of a table computed in the background, unless it is there. */
export async function askForCertainty(tx: Transaction, roundId: string, table: DecisionTable): Promise<void> {
  if (await storedCertainty(tx, roundId)(table)) return;
  // A job that runs meanwhile may have read an earlier table: of another, another job is added.
  const key = `${roundId}:${inputsHash(table, sha256)}`;
  await enqueue(tx, computeCertainty, { round: roundId }, { key });
}

async function tableOfRound(tx: Transaction, roundId: string): Promise<DecisionTable | null> {
  const { edition } = await drawUpEdition(tx, { roundId, reason: null, now: new Date() });
  return edition?.table ?? null;
}

const message = z.tuple([z.string()]);

async function inThread(table: DecisionTable, signal: AbortSignal): Promise<string> {
  const thread = new Worker(resolve("lib/rankings/certainty-thread.ts"), { workerData: table });
  try {
    const [results] = message.parse(await once(thread, "message", { signal }));
    return results;
  } finally {
    await thread.terminate();
  }
}
