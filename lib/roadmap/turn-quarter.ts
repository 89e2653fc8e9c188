import "server-only";
import { z } from "zod";
import { dropPages } from "#lib/db/pages.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { defineJob } from "#lib/jobs/define-job.ts";

/** On the first night of a quarter: what a roadmap says to be late is said anew, for nobody else does anything then. */
export const turnQuarter = defineJob({
  name: "roadmaps.turnQuarter",
  payload: z.object({}),
  timeoutSeconds: 60,
  retries: { times: 5, firstWaitSeconds: 60, mostSeconds: 600 },
  schedule: "1 0 1 1,4,7,10 *",
  async run() {
    await inScope(portalScope, (tx) => dropPages(tx, ["priorities"]));
  },
});
