import { pino } from "pino";
import { env } from "#lib/env.ts";
import { startWorker } from "#lib/jobs/start-worker.ts";
import { everyJob } from "./every-job.ts";

/** Runs the background jobs in a process of its own: whatever one of them does, the portal goes on answering. */
async function start(): Promise<void> {
  const log = pino({ base: { process: "worker" }, timestamp: pino.stdTimeFunctions.isoTime });
  const worker = await startWorker({ jobs: everyJob, databaseUrl: env().DATABASE_URL, log });
  const stop = async (reason: string) => {
    log.info({ reason }, "stopping");
    await worker.stop();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop(signal));
  log.info("ready");
  process.send?.({ ready: true });
}

start().catch((error: unknown) => {
  pino({ base: null }, pino.destination({ sync: true })).fatal({ err: error }, "the worker could not start");
  process.exit(1);
});
