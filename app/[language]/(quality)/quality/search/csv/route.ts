import { csvOf } from "#lib/api/csv.ts";
import { requireViewer } from "#lib/auth/viewer.ts";
import { weekName, weekOf } from "#lib/domain/usage/weeks.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { wordsRows } from "#lib/usage/csv-rows.ts";
import { allWordsInVain } from "#lib/usage/queries/words-in-vain.ts";
import { weekSearch } from "#lib/usage/schema.ts";

/** The list of a week as a file, for those who may read it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ language: string }> },
): Promise<Response> {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "usage.read", `/${language}/quality/search`);
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { week = weekOf(isoDay(new Date())) } = weekSearch.parse(asked);
  return new Response(csvOf(wordsRows(week, await allWordsInVain(viewer, week))), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="searches-without-result-${weekName(week)}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
