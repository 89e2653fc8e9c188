import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { SpokenStudy } from "#lib/study/speak.ts";

const PATIENCE_SECONDS = 60;
const MEMORY_MB = 256;

/** Typesets a study in a thread of its own, which is ended where it takes too long or the signal says so. */
export async function typesetInThread(study: SpokenStudy, signal?: AbortSignal): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const thread = new Worker(new URL("./typeset-thread.ts", import.meta.url), {
    workerData: study,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const overdue = AbortSignal.timeout(1_000 * PATIENCE_SECONDS);
  const given = AbortSignal.any(signal ? [signal, overdue] : [overdue]);
  try {
    const [pages]: Uint8Array[] = await once(thread, "message", { signal: given });
    if (pages === undefined) throw new Error("The typesetter said nothing");
    return pages;
  } catch (error) {
    given.throwIfAborted();
    throw error;
  } finally {
    await thread.terminate();
  }
}
