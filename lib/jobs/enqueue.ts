import "server-only";
import { fromPrisma, type PgBoss } from "pg-boss";
import type { Transaction } from "#lib/db/scope.ts";
import { env } from "#lib/env.ts";
import type { Job } from "./define-job.ts";
import { ensureQueue, openQueue, patienceOf } from "./queue.ts";

const holder: typeof globalThis & { portalQueue?: Promise<PgBoss> } = globalThis;
const ensured = new Set<string>();

/**
 * Adds a job in the transaction of the act that causes it: both stand, or neither. While a job with the same key
 * waits or runs, none is added.
 */
export async function enqueue<Payload>(
  tx: Transaction,
  job: Job<Payload>,
  payload: Payload,
  { key }: { key: string },
): Promise<void> {
  const queue = await openedQueue();
  if (!ensured.has(job.name)) {
    await ensureQueue(queue, job);
    ensured.add(job.name);
  }
  const group = job.group?.(payload);
  await queue.send({
    name: job.name,
    data: stored(payload),
    options: {
      ...patienceOf(job),
      singletonKey: key,
      ...(group === undefined ? {} : { group: { id: group } }),
      db: fromPrisma(tx),
    },
  });
}

/** Lets a failed job run once more, in the transaction of whoever asked for it. */
export async function runAgain(tx: Transaction, { name, id }: { name: string; id: string }): Promise<void> {
  const queue = await openedQueue();
  await queue.retry(name, id, { db: fromPrisma(tx) });
}

/** For a process that is to end: an open queue would keep it. */
export async function closeQueue(): Promise<void> {
  const queue = await holder.portalQueue;
  holder.portalQueue = undefined;
  await queue?.stop({ graceful: false });
}

/** One that adds and never runs; opened on first use, and anew where the database was away. */
function openedQueue(): Promise<PgBoss> {
  holder.portalQueue ??= open().catch((error: unknown) => {
    holder.portalQueue = undefined;
    throw error;
  });
  return holder.portalQueue;
}

async function open(): Promise<PgBoss> {
  const queue = openQueue(env().DATABASE_URL, { supervise: false, schedule: false, max: 2 });
  // A connection that ends while nothing is asked is told by this event alone; the next question opens another.
  queue.on("error", () => undefined);
  return queue.start();
}

function stored(payload: unknown): object {
  return JSON.parse(JSON.stringify(payload));
}
