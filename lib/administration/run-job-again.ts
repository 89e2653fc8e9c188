import "server-only";
import type { z } from "zod";
import type { Done } from "#lib/define-action.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { runAgain } from "#lib/jobs/enqueue.ts";
import type { jobForm, JobState } from "./schema.ts";

interface FoundJob {
  id: string;
  name: string;
  state: JobState;
}

/** The job that a form names, held until the act is over. */
export async function jobSubject(
  tx: Transaction,
  { name, job }: z.output<typeof jobForm>,
): Promise<{ found: FoundJob } | null> {
  const [found] = await tx.$queryRaw<FoundJob[]>`
    select id::text, name, state::text from pgboss.job where name = ${name} and id = ${job}::uuid for update`;
  return found ? { found } : null;
}

export async function giveJobAnotherTry({
  tx,
  subject: { found },
  language,
}: {
  tx: Transaction;
  subject: { found: FoundJob };
  language: Language;
}): Promise<Outcome<Done>> {
  if (found.state !== "failed") return refused("changedMeanwhile");
  await runAgain(tx, found);
  return done({
    object: `job:${found.id}`,
    facts: { job: found.name },
    redirectTo: `/${language}/administration/jobs?done=runAgain`,
  });
}
