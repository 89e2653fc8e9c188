import "server-only";
import type { z } from "zod";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { jobSearch, JobState } from "#lib/administration/schema.ts";

export interface JobRow {
  id: string;
  name: string;
  state: JobState;
  /** How often it was begun. */
  tries: number;
  /** When it last changed: was added, begun, ended; a job that waits says for when. */
  at: Date;
  waitsUntil: Date | null;
  error: string | null;
}

const pageSize = 50;

/** The jobs of the last weeks, those that failed before the others, then the latest first. */
export async function jobRows(
  viewer: Viewer,
  { state, page }: z.output<typeof jobSearch>,
): Promise<{ rows: JobRow[]; total: number; pages: number; failed: number }> {
  mustBeAllowed(viewer, "jobs.read");
  return inScope(rowScope(viewer), async (tx) => {
    const [counted] = await tx.$queryRaw<{ total: number; failed: number }[]>`
      select count(*) filter (where ${state ?? null}::text is null or state::text = ${state ?? null})::int as total,
             count(*) filter (where state = 'failed')::int as failed
        from pgboss.job where name not like '\\_\\_pgboss%'`;
    const rows = await tx.$queryRaw<JobRow[]>`
      select id::text, name, state::text,
             case when state = 'created' then 0 else retry_count + 1 end as tries,
             coalesce(completed_on, started_on, created_on) as at,
             case when state in ('created', 'retry') and start_after > now() then start_after end as "waitsUntil",
             left(split_part(coalesce(output->>'message', output#>>'{value,message}', output->>'value'), E'\n', 1), 300)
               as error
        from pgboss.job
       where name not like '\\_\\_pgboss%' and (${state ?? null}::text is null or state::text = ${state ?? null})
       order by state = 'failed' desc, coalesce(completed_on, started_on, created_on) desc, id
       limit ${pageSize} offset ${(page - 1) * pageSize}`;
    const { total = 0, failed = 0 } = counted ?? {};
    return { rows, total, failed, pages: Math.ceil(total / pageSize) };
  });
}
