import { database } from "#lib/db/client.ts";
import { weekLater, weekOf } from "#lib/domain/usage/weeks.ts";
import { isoDay } from "#lib/i18n/format.ts";

export interface OpenedPage {
  /** An ISO date. */
  day: string;
  path?: string;
  /** The words that were searched for, where the page is that of a search. */
  q?: string;
  found?: boolean;
  views: number;
}

/** Hands opened pages over as the front does. */
export async function recordPages(pages: readonly OpenedPage[]): Promise<void> {
  const sent = pages.map(({ day, path = "/ar/services", q, found = false, views }) => ({
    day,
    path,
    query: q === undefined ? {} : { q },
    ...(q === undefined || found ? {} : { countedAs: "nothing-found" }),
    views,
  }));
  await database().$queryRaw`select record_views(${JSON.stringify(sent)}::jsonb)::text`;
}

/** Twelve weeks in which people searched, now and then in vain; this week's words are of every kind. */
export async function makeSearchedWeeks(): Promise<void> {
  const week = weekOf(isoDay(new Date()));
  const before = Array.from({ length: 10 }, (_, at) => weekLater(week, -1 - at));
  await recordPages([
    ...before.flatMap((day, at) => [
      { day, q: "رخصة سواقة", found: true, views: 410 + 37 * ((at * 7) % 5) },
      { day, q: "بنشر دبابة", views: 18 + 11 * ((at * 3) % 4) },
    ]),
    { day: week, q: "رخصة سواقة", found: true, views: 184 },
    { day: week, q: "زنبرك المرخ", views: 14 },
    { day: week, q: "رخصة قيادة", views: 6 },
    { day: week, q: "zqx form", views: 3 },
    { day: week, q: "مسألة طويلة كتبها الناس كما يحكونها بكلمات كثيرة", views: 2 },
    { day: week, q: "كلمات شخص واحد", views: 1 },
  ]);
}
