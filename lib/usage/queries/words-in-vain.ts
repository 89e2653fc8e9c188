import "server-only";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { searchServices, type SearchResult } from "#lib/catalogue/queries/search-services.ts";
import { inScope } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { everything } from "#lib/domain/catalogue/catalogue-search.ts";
import { pageCount, pageWithin } from "#lib/domain/catalogue/result-pages.ts";
import { ANSWERED_AT_ONCE } from "#lib/usage/answered-at-once.ts";

/** Words, folded, that found nothing in a week, and how often they were asked for. */
export interface CountedWords {
  words: string;
  count: number;
}

export interface WordsInVain extends CountedWords {
  /** What the search finds for them now. */
  now: { total: number; best: Pick<SearchResult["items"][number], "code" | "name"> | null };
}

export interface WordsPage {
  rows: WordsInVain[];
  total: number;
  page: number;
  pages: number;
}

/** The words that found nothing in a week (its Monday), those asked for most first, with what they find now. */
export async function wordsInVain(viewer: Viewer, week: string, asked: number): Promise<WordsPage> {
  mustBeAllowed(viewer, "usage.read");
  const { rows, total, page } = await inScope(rowScope(viewer), async (tx) => {
    const counted = await tx.failedSearch.count({ where: named(week) });
    const shown = pageWithin(asked, counted, ANSWERED_AT_ONCE);
    const found = await tx.failedSearch.findMany({
      ...listed(week),
      skip: (shown - 1) * ANSWERED_AT_ONCE,
      take: ANSWERED_AT_ONCE,
    });
    return { rows: found.flatMap(countedWords), total: counted, page: shown };
  });
  return { rows: await answered(rows), total, page, pages: pageCount(total, ANSWERED_AT_ONCE) };
}

/** Words of a file; null: they were not searched for anew. */
export interface WordsOfFile extends CountedWords {
  now: WordsInVain["now"] | null;
}

/** All of them, for a file; the first with what they find now. */
export async function allWordsInVain(viewer: Viewer, week: string): Promise<WordsOfFile[]> {
  mustBeAllowed(viewer, "usage.read");
  const rows = await inScope(rowScope(viewer), (tx) => tx.failedSearch.findMany(listed(week)));
  const all = rows.flatMap(countedWords);
  return [
    ...(await answered(all.slice(0, ANSWERED_AT_ONCE))),
    ...all.slice(ANSWERED_AT_ONCE).map((row) => ({ ...row, now: null })),
  ];
}

/** One after the other: a page of the staff leaves the connections to those who search. */
async function answered(rows: readonly CountedWords[]): Promise<WordsInVain[]> {
  const all: WordsInVain[] = [];
  for (const row of rows) all.push({ ...row, now: await found(row.words) });
  return all;
}

async function found(words: string): Promise<WordsInVain["now"]> {
  const { total, items } = await searchServices({ ...everything, q: words }, 1);
  const [best] = items;
  return { total, best: best ? { code: best.code, name: best.name } : null };
}

const named = (week: string) => ({ week: new Date(week), words: { not: null } });

function listed(week: string) {
  return {
    where: named(week),
    orderBy: [{ count: "desc" as const }, { words: "asc" as const }],
    select: { words: true, count: true },
  };
}

function countedWords({ words, count }: { words: string | null; count: number }): CountedWords[] {
  return words === null ? [] : [{ words, count }];
}
