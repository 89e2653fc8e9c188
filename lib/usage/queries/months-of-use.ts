import "server-only";
import { database } from "#lib/db/client.ts";
import { daysOf, monthsUpTo, periodOf } from "#lib/domain/indicators/period.ts";
import { isoDay } from "#lib/i18n/format.ts";

export interface MonthOfUse {
  /** As a period is written: "2026-11". */
  month: string;
  views: number;
  searches: number;
  withoutResult: number;
}

/** How the portal was used in the months up to now, the earliest first; a month without any use is there too. */
export async function monthsOfUse(now: Date, months: number): Promise<MonthOfUse[]> {
  const names = monthsUpTo(isoDay(now), months);
  const first = periodOf(names[0] ?? "");
  const since = first ? new Date(daysOf(first).from) : now;
  const [views, searches] = await Promise.all([
    database().pageView.findMany({ where: { day: { gte: since } }, select: { day: true, views: true } }),
    database().searchCount.findMany({ where: { day: { gte: since } } }),
  ]);
  const monthOf = ({ day }: { day: Date }) => day.toISOString().slice(0, 7);
  const viewed = Map.groupBy(views, monthOf);
  const searched = Map.groupBy(searches, monthOf);
  return names.map((month) => ({
    month,
    views: sumOf(viewed.get(month), (row) => row.views),
    searches: sumOf(searched.get(month), (row) => row.searches),
    withoutResult: sumOf(searched.get(month), (row) => row.withoutResult),
  }));
}

function sumOf<Row>(rows: readonly Row[] = [], count: (row: Row) => number): number {
  return rows.reduce((total, row) => total + count(row), 0);
}
