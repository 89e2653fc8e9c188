import { Worker } from "node:worker_threads";
import type { SheetOutcome } from "./rows.ts";

export interface Patience {
  milliseconds: number;
  megabytes: number;
}

const usual: Patience = { milliseconds: 20_000, megabytes: 192 };

/**
 * Reads a table file of anybody's in a thread of its own, with so much memory and time and no more: what a file does
 * to its reader ends there. For jobs: the thread is a file beside this one, which a bundle does not have.
 */
export async function readTable(file: Uint8Array, patience: Patience = usual): Promise<SheetOutcome> {
  const thread = new Worker(new URL("./sheet-thread.ts", import.meta.url), {
    workerData: file,
    resourceLimits: {
      maxOldGenerationSizeMb: patience.megabytes,
      maxYoungGenerationSizeMb: 32,
      stackSizeMb: 4,
    },
  });
  try {
    return await answerOf(thread, patience.milliseconds);
  } finally {
    await thread.terminate();
  }
}

function answerOf(thread: Worker, milliseconds: number): Promise<SheetOutcome> {
  return new Promise((resolve, reject) => {
    const giveUp = () => resolve({ ok: false, reason: "tableTooHeavy", row: null });
    const timer = setTimeout(giveUp, milliseconds);
    thread.once("message", (outcome: SheetOutcome) => {
      clearTimeout(timer);
      resolve(outcome);
    });
    thread.once("error", (error) => {
      clearTimeout(timer);
      if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") giveUp();
      else reject(error);
    });
  });
}
