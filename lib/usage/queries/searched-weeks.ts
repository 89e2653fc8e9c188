import "server-only";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { weekLater, weekOf, weeksUpTo } from "#lib/domain/usage/weeks.ts";

export interface SearchedWeek {
  /** Its Monday. */
  week: string;
  searches: number;
  withoutResult: number;
}

/** The searches of the weeks up to one, the earliest first; weeks in which nobody searched are there too. */
export async function searchedWeeks(viewer: Viewer, last: string, weeks: number): Promise<SearchedWeek[]> {
  mustBeAllowed(viewer, "usage.read");
  const mondays = weeksUpTo(last, weeks);
  const days = await inScope(rowScope(viewer), (tx) =>
    tx.searchCount.findMany({
      where: { day: { gte: new Date(mondays[0] ?? last), lt: new Date(weekLater(last, 1)) } },
    }),
  );
  const byWeek = Map.groupBy(days, ({ day }) => weekOf(day.toISOString().slice(0, 10)));
  return mondays.map((week) => ({
    week,
    searches: sum(byWeek.get(week), "searches"),
    withoutResult: sum(byWeek.get(week), "withoutResult"),
  }));
}

function sum<Name extends string>(rows: readonly Record<Name, number>[] = [], name: Name): number {
  return rows.reduce((total, row) => total + row[name], 0);
}
