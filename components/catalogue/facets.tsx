import { Icon } from "#components/ui/icon.tsx";
import {
  facetNames,
  searchQuery,
  withFacet,
  type CatalogueSearch,
  type FacetCounts,
  type FacetName,
} from "#lib/domain/catalogue/catalogue-search.ts";
import { readFacet } from "#lib/catalogue/schema.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { facetLabel, type FacetNamesBySlug } from "./facet-label.ts";

interface FacetsProps {
  language: Language;
  search: CatalogueSearch;
  facets: FacetCounts;
  names: FacetNamesBySlug;
}

/** Of a long facet so many values are shown at once. */
const shownValues = 7;

/** The ways to narrow a list down, as links; folded away on a phone. A value with nothing behind it is not offered. */
export function Facets(props: FacetsProps) {
  const t = translator(props.language);
  const offered = facetNames.filter((facet) => {
    const values = props.facets[facet];
    return values.length > 1 || props.search[facet] !== null;
  });
  if (offered.length === 0) return null;
  return (
    <details className="rounded border border-line md:rounded-none md:border-0 md:details-content:[content-visibility:visible]">
      <summary className="px-4 py-3 font-medium md:supports-[selector(::details-content)]:hidden">
        {t("catalogue:filters.title")}
      </summary>
      <nav aria-label={t("catalogue:filters.title")} className="grid gap-6 px-4 pb-4 md:px-0">
        {offered.map((facet) => (
          <Facet key={facet} facet={facet} {...props} />
        ))}
      </nav>
    </details>
  );
}

function Facet({ facet, language, search, facets, names }: FacetsProps & { facet: FacetName }) {
  const t = translator(language);
  const chosen = search[facet];
  const values = facets[facet].filter(({ value }) => value !== String(chosen));
  const shown = chosen === null ? values.slice(0, shownValues) : [];
  const rest = values.slice(shown.length);
  const list = (some: typeof values) =>
    some.map(({ value, count }) => (
      <li key={value}>
        <a
          href={`/${language}/services${searchQuery(withFacet(search, readFacet(facet, value)))}`}
          className="flex min-h-9 items-baseline justify-between gap-3 py-1 text-small no-underline hover:underline"
        >
          <span>{facetLabel(language, facet, value, names)}</span>
          <span className="shrink-0 text-ink-soft tabular-nums">{count}</span>
        </a>
      </li>
    ));
  return (
    <section>
      <h3 className="mb-1 text-base">{t(`catalogue:facet.${facet}`)}</h3>
      <ul>
        {chosen !== null && (
          <li>
            <a
              href={`/${language}/services${searchQuery(withFacet(search, { [facet]: null }))}`}
              className="flex min-h-9 items-baseline justify-between gap-3 rounded bg-green-soft px-2 py-1 text-small font-medium text-ink no-underline"
            >
              <span>
                <span className="sr-only">{t("catalogue:filters.remove", { value: "" })}</span>
                {facetLabel(language, facet, String(chosen), names)}
              </span>
              <Icon name="cross" className="size-4 self-center" />
            </a>
          </li>
        )}
        {list(shown)}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary className="min-h-9 py-1 text-small text-green">
            {chosen === null ? t("catalogue:filters.more") : t("catalogue:filters.other")} ({rest.length})
          </summary>
          <ul>{list(rest)}</ul>
        </details>
      )}
    </section>
  );
}
