import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { StudyFormat } from "./schema.ts";
import type { SpokenStudy } from "./speak.ts";

const PATIENCE_SECONDS = 120;
const MEMORY_MB = 256;

/** Writes a study as a file in a thread of its own, which is ended where it takes too long or the signal says so. */
export async function writeInThread(
  format: StudyFormat,
  study: SpokenStudy,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const thread = new Worker(new URL("./write-thread.ts", import.meta.url), {
    workerData: { format, study },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const overdue = AbortSignal.timeout(1_000 * PATIENCE_SECONDS);
  const given = AbortSignal.any(signal ? [signal, overdue] : [overdue]);
  try {
    const [file]: Uint8Array[] = await once(thread, "message", { signal: given });
    if (file === undefined) throw new Error("The thread wrote nothing");
    return file;
  } catch (error) {
    given.throwIfAborted();
    throw error;
  } finally {
    await thread.terminate();
  }
}
