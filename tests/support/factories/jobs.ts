import { randomUUID } from "node:crypto";
import { database } from "#lib/db/client.ts";
import type { JobState } from "#lib/administration/schema.ts";

interface MadeJob {
  state: JobState;
  tries: number;
  error?: string;
  waitsSeconds?: number;
}

/** A job as the queue would keep it after a while; its id. */
export async function makeJob(name: string, job: MadeJob): Promise<string> {
  const id = randomUUID();
  const { state, tries, error = null, waitsSeconds = 0 } = job;
  const ended = state === "completed" || state === "failed";
  await database().$executeRaw`
    insert into pgboss.queue (name, policy, retry_limit, retry_delay, retry_backoff, expire_seconds, retention_seconds,
      deletion_seconds, partition, table_name, notify, created_on, updated_on)
    values (${name}, 'exclusive', 2, 0, true, 60, 86400, 86400, false, 'job_common', false, now(), now())
    on conflict do nothing`;
  await database().$executeRaw`
    insert into pgboss.job (id, name, data, state, retry_limit, retry_count, start_after, created_on, started_on,
      completed_on, singleton_key, policy, output)
    values (${id}::uuid, ${name}, '{}', ${state}::pgboss.job_state, 2, ${tries - 1},
      now() + make_interval(secs => ${waitsSeconds}), now() - interval '2 minutes', now() - interval '1 minute',
      case when ${ended} then now() end, ${id}, 'exclusive',
      case when ${error}::text is not null then jsonb_build_object('message', ${error}::text) end)`;
  return id;
}
