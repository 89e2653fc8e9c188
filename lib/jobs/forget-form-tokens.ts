import "server-only";
import { z } from "zod";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { defineJob } from "./define-job.ts";

/** A form older than that is not sent again: pages live for hours, sessions for days. */
const keptDays = 30;

/** Each night: what forms were answered is kept so that none is carried out twice, and no longer than that. */
export const forgetFormTokens = defineJob({
  name: "formTokens.forget",
  payload: z.object({}),
  timeoutSeconds: 60,
  retries: { times: 3, firstWaitSeconds: 60, mostSeconds: 3_600 },
  schedule: "20 3 * * *",
  async run() {
    const createdAt = { lt: new Date(Date.now() - keptDays * 24 * 3_600_000) };
    await inScope(portalScope, (tx) => tx.formToken.deleteMany({ where: { createdAt } }));
  },
});
