import { Icon } from "#components/ui/icon.tsx";
import {
  facetsOffered,
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

/** Of a long facet so many values are shown at once: those with most behind them. */
const shownValues = 7;

/** The ways to narrow a list down, as links; folded away on a phone. A value with nothing behind it is not offered. */
export function Facets(props: FacetsProps) {
  const t = translator(props.language);
  const offered = facetsOffered(props.search, props.facets);
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

interface Offer {
  value: string;
  count: number;
  label: string;
}

function Facet({ facet, ...props }: FacetsProps & { facet: FacetName }) {
  const { language, search, facets, names } = props;
  const t = translator(language);
  const chosen = search[facet];
  const offers = facets[facet]
    .filter(({ value }) => value !== String(chosen))
    .map((offer) => ({ ...offer, label: facetLabel(language, facet, offer.value, names) }));
  const shown = chosen === null ? offers.slice(0, shownValues) : [];
  // Whoever looks further looks for a name.
  const rest = offers.slice(shown.length).sort((a, b) => a.label.localeCompare(b.label, language));
  const hrefOf = (value: string | null) =>
    `/${language}/services${searchQuery(withFacet(search, value === null ? { [facet]: null } : readFacet(facet, value)))}`;
  const list = (some: readonly Offer[]) =>
    some.map(({ value, count, label }) => (
      <li key={value}>
        <a href={hrefOf(value)}>
          <span>{label}</span>
          <span>{count}</span>
        </a>
      </li>
    ));
  return (
    <section>
      <h3 className="mb-1 text-base">{t(`catalogue:facet.${facet}`)}</h3>
      <ul className={lines}>
        {chosen !== null && (
          <li>
            <a href={hrefOf(null)} className="rounded bg-green-soft px-2 font-medium text-ink">
              <span>
                <span className="sr-only">{t("directory:chosen.remove")} </span>
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
          <summary className="min-h-11 content-center text-small text-green pointer-fine:min-h-9">
            {chosen === null ? t("catalogue:filters.more") : t("catalogue:filters.other")} ({rest.length})
          </summary>
          <ul className={lines}>{list(rest)}</ul>
        </details>
      )}
    </section>
  );
}

/** Said once for all the lines of a list, of which a page has up to a hundred. */
const lines =
  "text-small [&_a]:flex [&_a]:min-h-11 [&_a]:items-center [&_a]:justify-between [&_a]:gap-3 [&_a]:py-1 [&_a]:no-underline pointer-fine:[&_a]:min-h-9 hover:[&_a]:underline [&_a>:last-child]:shrink-0 [&_a>:last-child]:text-ink-soft [&_a>:last-child]:tabular-nums";
