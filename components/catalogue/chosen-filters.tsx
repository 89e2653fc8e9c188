import { Icon } from "#components/ui/icon.tsx";
import type { ServiceName } from "#lib/catalogue/service-summary.ts";
import {
  chosenFilters,
  searchQuery,
  withFacet,
  withoutFilters,
  type CatalogueSearch,
  type FilterName,
} from "#lib/domain/catalogue/catalogue-search.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { facetLabel, type FacetNamesBySlug } from "./facet-label.ts";

interface ChosenFiltersProps {
  language: Language;
  search: CatalogueSearch;
  names: FacetNamesBySlug;
  /** The service that the listed ones ask for, where the search is about that. */
  required: ServiceName | null;
}

/** What narrows the list down at present, before the list on every screen; each is taken back by its link. */
export function ChosenFilters({ language, search, names, required }: ChosenFiltersProps) {
  const t = translator(language);
  const chosen = chosenFilters(search);
  const label = (filter: FilterName) =>
    filter === "requires"
      ? required && textIn(language, required.name).text
      : facetLabel(language, filter, String(search[filter]), names);
  const hrefOf = (wider: CatalogueSearch) => `/${language}/services${searchQuery(wider)}`;
  if (chosen.length === 0) return null;
  return (
    <nav aria-label={t("directory:chosen.title")} className="mt-4">
      <ul className="flex flex-wrap items-center gap-x-3 gap-y-2 text-small">
        {chosen.map((filter) => (
          <li key={filter}>
            <a
              href={hrefOf(withFacet(search, { [filter]: null }))}
              className="flex min-h-11 items-center gap-2 rounded border border-green bg-green-soft px-3 text-ink no-underline hover:underline"
            >
              <span>
                <span className="sr-only">{t("directory:chosen.remove")} </span>
                <span className="text-ink-soft">{t(`catalogue:facet.${filter}`)}:</span> {label(filter)}
              </span>
              <Icon name="cross" className="size-4" />
            </a>
          </li>
        ))}
        {chosen.length > 1 && (
          <li>
            <a href={hrefOf(withoutFilters(search))} className="flex min-h-11 items-center">
              {t("directory:chosen.clear")}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
