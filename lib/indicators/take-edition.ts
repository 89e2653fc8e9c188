import "server-only";
import { z } from "zod";
import { appendAudit } from "#lib/db/audit.ts";
import { dropPages } from "#lib/db/pages.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { periodName, quarterBefore } from "#lib/domain/indicators/period.ts";
import { env } from "#lib/env.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { sha256 } from "#lib/sha256.ts";
import { openEditionSchema, publishedIndicators } from "./open-data.ts";
import { catalogueState } from "./queries/catalogue-state.ts";
import { measuredIndicators } from "./queries/measured-indicators.ts";

/** On the first morning of a quarter: the indicators are kept as the quarter before left them. */
export const takeQuarterlyEdition = defineJob({
  name: "indicators.takeEdition",
  payload: z.object({}),
  timeoutSeconds: 120,
  retries: { times: 5, firstWaitSeconds: 60, mostSeconds: 3_600 },
  // After the sign-ins of the last month were counted.
  schedule: "10 1 1 1,4,7,10 *",
  async run() {
    await takeEdition(new Date());
  },
});

/** Keeps the edition of the quarter that ended last; one that is there stays as it is. Answers its quarter. */
export async function takeEdition(now: Date): Promise<string> {
  const quarter = periodName(quarterBefore(isoDay(now)));
  const [measured, state] = await Promise.all([measuredIndicators(), catalogueState()]);
  const edition = { ...publishedIndicators(env().PORTAL_URL, measured, state), quarter };
  const content = JSON.stringify(openEditionSchema.parse({ ...edition, takenAt: now.toISOString() }));
  const hash = sha256(content);
  await inScope(portalScope, async (tx) => {
    const data = [{ quarter, takenAt: now, content, hash }];
    const { count } = await tx.indicatorEdition.createMany({ data, skipDuplicates: true });
    if (count === 0) return;
    await appendAudit(tx, {
      ...{ actor: "portal", action: "indicators.takeEdition", outcome: "done" },
      object: `indicator:${quarter}`,
      body: { hash },
    });
    await dropPages(tx, ["indicators"]);
  });
  return quarter;
}
