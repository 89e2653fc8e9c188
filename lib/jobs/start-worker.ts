import type { PgBoss } from "pg-boss";
import type { Logger } from "pino";
import type { Job } from "./define-job.ts";
import { ensureQueue, openQueue, patienceOf } from "./queue.ts";

interface Working {
  jobs: readonly Job[];
  databaseUrl: string;
  log: Logger;
  /** Seconds between two looks for jobs, and for jobs whose worker is gone. */
  every?: { look: number; supervise: number };
}

export interface Worker {
  /** Lets running jobs finish for a while, then gives them back to be run again. */
  stop(): Promise<void>;
}

const usual = { look: 2, supervise: 30 };
/** Less than the launcher waits before it ends the process. */
const toFinishMs = 8_000;
const timeZone = "Asia/Gaza";

/** Runs the jobs that are added and those whose hour has come, until it is stopped. */
export async function startWorker({ jobs, databaseUrl, log, every = usual }: Working): Promise<Worker> {
  const queue = openQueue(databaseUrl, {
    max: 5,
    superviseIntervalSeconds: every.supervise,
    monitorIntervalSeconds: every.supervise,
  });
  queue.on("error", (error) => log.error({ err: error }, "the queue of jobs failed"));
  await queue.start();
  await keepSchedules(queue, jobs);
  for (const job of jobs) await work(queue, job, log, every.look);
  for (const job of jobs) if (job.atStart) await queue.send(job.name, {}, patienceOf(job));
  return { stop: () => queue.stop({ graceful: true, timeout: toFinishMs }) };
}

async function work(queue: PgBoss, job: Job, log: Logger, look: number): Promise<void> {
  await ensureQueue(queue, job);
  const options = {
    pollingIntervalSeconds: look,
    localConcurrency: job.together ?? 1,
    // There is one worker: what it counts itself is exact, what the database counts is a moment old.
    ...(job.group && { localGroupConcurrency: 1 }),
  };
  await queue.work(job.name, options, async ([taken]) => {
    if (!taken) return;
    const { id, data, signal, retryCount } = taken;
    const began = performance.now();
    try {
      await job.runStored(data, { signal });
      log.info({ job: job.name, id, ms: Math.round(performance.now() - began) }, "job done");
    } catch (error) {
      log.warn({ job: job.name, id, tries: retryCount + 1, err: error }, "job failed");
      if (retryCount >= job.retries.times) await giveUp(job, { id, data }, log);
      throw error;
    }
  });
}

/** What cannot be told now is found later by whoever looks for what was left (lib/imports/end-left-imports.ts). */
async function giveUp(job: Job, { id, data }: { id: string; data: unknown }, log: Logger): Promise<void> {
  try {
    await job.giveUpStored(data);
  } catch (error) {
    log.error({ job: job.name, id, err: error }, "nobody could be told that a job was given up");
  }
}

/** The hours of jobs are those of their definitions: of one that is gone, none is left. */
async function keepSchedules(queue: PgBoss, jobs: readonly Job[]): Promise<void> {
  const scheduled = jobs.filter(({ schedule }) => schedule);
  for (const job of scheduled) {
    await ensureQueue(queue, job);
    await queue.schedule(
      job.name,
      job.schedule ?? "",
      {},
      { ...patienceOf(job), tz: timeZone, missed: "once" },
    );
  }
  for (const { name } of await queue.getSchedules())
    if (!scheduled.some((job) => job.name === name)) await queue.unschedule(name);
}
