import "server-only";
import { z } from "zod";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { defineJob } from "#lib/jobs/define-job.ts";

/** Long enough to answer "was I told?" within a round; no longer, for letters name people. */
const keptDays = 180;

/** Each night: letters that nobody waits for any more. */
export const forgetLetters = defineJob({
  name: "letters.forget",
  payload: z.object({}),
  timeoutSeconds: 60,
  retries: { times: 3, firstWaitSeconds: 60, mostSeconds: 3_600 },
  schedule: "40 3 * * *",
  async run() {
    const createdAt = { lt: new Date(Date.now() - keptDays * 24 * 3_600_000) };
    await inScope(portalScope, (tx) => tx.letter.deleteMany({ where: { createdAt } }));
  },
});
