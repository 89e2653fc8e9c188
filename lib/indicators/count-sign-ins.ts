import "server-only";
import { z } from "zod";
import { dropPages } from "#lib/db/pages.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { isOver, monthsUpTo, periodOf } from "#lib/domain/indicators/period.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { defineJob } from "#lib/jobs/define-job.ts";

/** The month that runs, and the one before, which may have ended since it was counted last. */
const monthsCounted = 2;

/** Each night: how often people signed in to this portal, as a sum of each month that names nobody. */
export const countSignIns = defineJob({
  name: "indicators.countSignIns",
  payload: z.object({}),
  timeoutSeconds: 60,
  retries: { times: 3, firstWaitSeconds: 60, mostSeconds: 3_600 },
  schedule: "40 0 * * *",
  async run() {
    await countPortalSignIns(new Date());
  },
});

export async function countPortalSignIns(now: Date): Promise<void> {
  const today = isoDay(now);
  await inScope(portalScope, async (tx) => {
    for (const month of monthsUpTo(today, monthsCounted)) await countMonth(tx, month, today);
    await dropPages(tx, ["indicators"]);
  });
}

async function countMonth(tx: Transaction, month: string, today: string): Promise<void> {
  const [counted] = await tx.$queryRaw<{ signIns: number }[]>`
    select count(*)::int as "signIns" from "Session"
     where to_char("createdAt" at time zone 'Asia/Gaza', 'YYYY-MM') = ${month}`;
  const period = periodOf(month);
  const value = counted?.signIns ?? 0;
  const partial = period !== null && !isOver(period, today);
  const key = { indicatorId: "portal.sign-ins", period: month };
  // A month before the first sign-in is not a month without any.
  const before = await tx.indicatorValue.findUnique({ where: { indicatorId_period: key } });
  if (value === 0 && !before) return;
  const data = { value, partial, origin: "counted" } as const;
  await tx.indicatorValue.upsert({
    where: { indicatorId_period: key },
    create: { ...key, ...data },
    update: data,
  });
}
