import { Icon } from "#components/ui/icon.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankedRow, Ranking } from "#lib/rankings/read-ranking.ts";
import { named } from "./named.ts";

/** Links to the proposals just above and just below in the ranking, and to the service itself. */
export function NeighbouringPlaces({
  language,
  ranking,
  row,
}: {
  language: Language;
  ranking: Ranking;
  row: RankedRow;
}) {
  const t = translator(language);
  const at = ranking.rows.findIndex(({ id }) => id === row.id);
  const href = (id: string) => `/${language}/priorities/${ranking.edition}/${id}`;
  const [previous, next] = [ranking.rows[at - 1], ranking.rows[at + 1]];
  return (
    <nav aria-label={t("rankings:list.title")} className="mt-12 border-t border-line pt-4 no-print">
      <div className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
        {previous && (
          <a rel="prev" href={href(previous.id)} className="flex min-h-11 items-center gap-2">
            <Icon name="arrow" className="-scale-x-100 rtl:scale-x-100" />
            <span>
              {t("rankings:reasons.previous")}: {named(language, previous.name).text}
            </span>
          </a>
        )}
        {next && (
          <a
            rel="next"
            href={href(next.id)}
            className="flex min-h-11 items-center gap-2 sm:col-start-2 sm:justify-end"
          >
            <span>
              {t("rankings:reasons.next")}: {named(language, next.name).text}
            </span>
            <Icon name="arrow" />
          </a>
        )}
      </div>
      <p className="mt-2 flex flex-wrap gap-x-8">
        <a href={`/${language}/priorities/${ranking.edition}`} className="inline-flex min-h-11 items-center">
          {t("rankings:reasons.back")}
        </a>
        {row.service && (
          <a href={`/${language}/services/${row.service}`} className="inline-flex min-h-11 items-center">
            {t("rankings:reasons.service")}
          </a>
        )}
      </p>
    </nav>
  );
}
