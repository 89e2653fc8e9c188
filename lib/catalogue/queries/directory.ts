import "server-only";
import { pageSize, readSearch, type RawParameters } from "#lib/catalogue/schema.ts";
import type { ServiceName } from "#lib/catalogue/service-summary.ts";
import { chosenFilters, type CatalogueSearch } from "#lib/domain/catalogue/catalogue-search.ts";
import { namedBy } from "#lib/domain/catalogue/named-by.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { catalogueNames, type CatalogueNames } from "./names.ts";
import { searchServices, type SearchResult } from "./search-services.ts";
import { serviceName } from "./service.ts";
import { waysOnFrom, type WaysOn } from "./ways-on.ts";

export interface DirectoryPage {
  search: CatalogueSearch;
  result: SearchResult;
  names: CatalogueNames;
  /** The organisations and life events that were typed by their names. */
  named: CatalogueNames;
  /** The service that the listed ones ask for, where the search is about that. */
  required: ServiceName | null;
  /** Whether part of the query string could not be understood or named nothing, and was left out. */
  malformed: boolean;
  /** What is offered where nothing was found. */
  waysOn: WaysOn | null;
}

/** What the directory shows for the query string of its address. */
export async function directoryPage(raw: RawParameters, language: Language): Promise<DirectoryPage> {
  const { search: asked, malformed } = readSearch(raw);
  const [found, names, required] = await Promise.all([
    searchServices(asked, pageSize, language),
    catalogueNames(),
    asked.requires === null ? null : serviceName(asked.requires),
  ]);
  const search = withKnownNames(asked, names, required);
  const strange = search.organisation !== asked.organisation || search.lifeEvent !== asked.lifeEvent;
  const unnamed = strange || search.requires !== asked.requires;
  // Rare: someone followed a link to an organisation, an event or a service that there is not.
  const result = unnamed ? await searchServices(search, pageSize, language) : found;
  return {
    search,
    result,
    names,
    named: namedIn(search, names),
    required,
    malformed: unnamed || malformed.length > 0,
    waysOn: result.total === 0 ? await waysOnFrom(search) : null,
  };
}

/** Nothing where the list is narrowed down or leafed through: then its services are what is looked for. */
function namedIn(search: CatalogueSearch, names: CatalogueNames): CatalogueNames {
  const q = search.page === 1 && chosenFilters(search).length === 0 ? (search.q ?? "") : "";
  return { organisation: namesOf(q, names.organisation), lifeEvent: namesOf(q, names.lifeEvent) };
}

function namesOf<Name extends BilingualText>(
  q: string,
  names: ReadonlyMap<string, Name>,
): ReadonlyMap<string, Name> {
  const named = new Set(namedBy(q, names));
  return new Map([...names].filter(([slug]) => named.has(slug)));
}

function withKnownNames(
  search: CatalogueSearch,
  names: CatalogueNames,
  required: ServiceName | null,
): CatalogueSearch {
  const known = (slug: string | null, named: ReadonlyMap<string, unknown>) =>
    slug !== null && named.has(slug) ? slug : null;
  return {
    ...search,
    organisation: known(search.organisation, names.organisation),
    lifeEvent: known(search.lifeEvent, names.lifeEvent),
    requires: required?.code ?? null,
  };
}
