import { PgBoss, type SendOptions } from "pg-boss";
import type { Job } from "./define-job.ts";

/** Opens the queue in the schema that the migration makes: the portal's role uses its tables and owns none. */
export function openQueue(databaseUrl: string, watching: Watching): PgBoss {
  return new PgBoss({
    connectionString: databaseUrl,
    schema: "pgboss",
    migrate: false,
    createSchema: false,
    connectionTimeoutMillis: 2_000,
    application_name: "portal-jobs",
    // Rebuilding an index takes its owner; and no list of instances is needed.
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
    ...watching,
  });
}

type Watching = { supervise: false; schedule: false; max: number } | SuperviseEvery;

interface SuperviseEvery {
  max: number;
  /** How often jobs whose time is over, or whose worker is gone, are looked for. */
  superviseIntervalSeconds: number;
  monitorIntervalSeconds: number;
}

/** A queue is no more than its name: each job brings its own patience. Of one key, one job waits or runs. */
export function ensureQueue(boss: PgBoss, { name }: Pick<Job, "name">): Promise<void> {
  return boss.createQueue(name, { policy: "exclusive" });
}

/** A worker that is gone is noticed by its silence, long before the time of its job is over. */
export const silenceSeconds = 20;

const days = 24 * 3_600;

export function patienceOf({ timeoutSeconds, retries }: Pick<Job, "timeoutSeconds" | "retries">) {
  return {
    expireInSeconds: timeoutSeconds,
    heartbeatSeconds: silenceSeconds,
    retryLimit: retries.times,
    retryDelay: retries.firstWaitSeconds,
    retryBackoff: true,
    retryDelayMax: retries.mostSeconds,
    // What failed stays to be seen and to be run again.
    deleteAfterSeconds: 30 * days,
  } satisfies SendOptions;
}
