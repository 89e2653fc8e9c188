import {
  searchQuery,
  sortingOf,
  withFacet,
  type CatalogueSearch,
} from "#lib/domain/catalogue/catalogue-search.ts";
import { sortings } from "#lib/domain/catalogue/service-traits.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** The orders of a list, as links; the best match is only offered where something was typed. */
export function SortLinks({ language, search }: { language: Language; search: CatalogueSearch }) {
  const t = translator(language);
  const current = sortingOf(search);
  const offered = sortings.filter((sort) => sort !== "match" || search.q !== null);
  return (
    <nav aria-label={t("catalogue:sort.label")} className="flex flex-wrap items-baseline gap-x-4 text-small">
      <span aria-hidden="true" className="text-ink-soft">
        {t("catalogue:sort.label")}
      </span>
      {offered.map((sort) => (
        <a
          key={sort}
          href={`/${language}/services${searchQuery(withFacet(search, { sort }))}`}
          aria-current={sort === current ? "true" : undefined}
          className="inline-flex min-h-9 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {t(`catalogue:sort.${sort}`)}
        </a>
      ))}
    </nav>
  );
}
