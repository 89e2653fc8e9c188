import { pino } from "pino";
import { z } from "zod";
import { database } from "#lib/db/client.ts";
import { defineJob, type Job } from "#lib/jobs/define-job.ts";
import { startWorker, type Worker } from "#lib/jobs/start-worker.ts";

/** A worker in the tests' own process that looks for jobs as often as it may. */
export function startQuickWorker(jobs: readonly Job[]): Promise<Worker> {
  return startWorker({
    jobs,
    databaseUrl: process.env.DATABASE_URL ?? "",
    log: pino({ level: "silent" }),
    every: { look: 0.5, supervise: 1 },
  });
}

/** A job that does what the test says, with patience of no time. */
export function jobThat(
  name: string,
  run: (payload: { mark: string }, context: { signal: AbortSignal }) => Promise<void>,
  more: Partial<Job<{ mark: string }>> = {},
): Job<{ mark: string }> {
  return defineJob({
    name,
    payload: z.object({ mark: z.string() }),
    timeoutSeconds: 60,
    retries: { times: 0, firstWaitSeconds: 1, mostSeconds: 1 },
    run,
    ...more,
  });
}

export interface StoredJob {
  id: string;
  name: string;
  state: string;
  retries: number;
}

/** The jobs of a name as the queue keeps them, the latest last. */
export function storedJobs(name: string): Promise<StoredJob[]> {
  return database().$queryRaw`
    select id::text, name, state::text, retry_count as retries from pgboss.job
     where name = ${name} order by created_on, id`;
}
