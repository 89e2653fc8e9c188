import type { Delivery } from "./delivery.ts";
import type { Audience, Maturity, Sorting } from "./service-traits.ts";

/** What the directory is asked for; null is "any". */
export interface CatalogueSearch {
  q: string | null;
  organisation: string | null;
  audience: Audience | null;
  lifeEvent: string | null;
  delivery: Delivery | null;
  maturity: Maturity | null;
  verified: boolean | null;
  /** The code of a service whose output is asked for. */
  requires: string | null;
  sort: Sorting | null;
  page: number;
}

export const everything: CatalogueSearch = {
  q: null,
  organisation: null,
  audience: null,
  lifeEvent: null,
  delivery: null,
  maturity: null,
  verified: null,
  requires: null,
  sort: null,
  page: 1,
};

/** The facets in the order they are offered. */
export const facetNames = [
  "organisation",
  "audience",
  "lifeEvent",
  "delivery",
  "maturity",
  "verified",
] as const;
export type FacetName = (typeof facetNames)[number];

/** All that narrows a list down: the facets, and the service whose output is asked for. */
const filterNames = [...facetNames, "requires"] as const;
export type FilterName = (typeof filterNames)[number];

/** How many services a value of a facet would leave, by the facets' values as addresses write them. */
export type FacetCounts = Record<FacetName, { value: string; count: number }[]>;

/** The best match comes first where something was typed; else the order of names. */
export function sortingOf({ q, sort }: CatalogueSearch): Sorting {
  if (sort === null || (sort === "match" && q === null)) return q === null ? "name" : "match";
  return sort;
}

/**
 * The query string of a search, "" for everything: what is not asked for, the order that a list has by itself and
 * the first page are left out, so that one search has one address.
 */
export function searchQuery(search: CatalogueSearch): string {
  const { page, sort, ...facets } = search;
  const asked = { ...facets, sort: sortingOf(search) === sortingOf({ ...search, sort: null }) ? null : sort };
  const pairs = Object.entries(asked).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  );
  if (page > 1) pairs.push(["page", String(page)]);
  const query = new URLSearchParams(pairs).toString();
  return query === "" ? "" : `?${query}`;
}

/** The facets by which a list can be narrowed down, or already is. */
export function facetsOffered(search: CatalogueSearch, counts: FacetCounts): FacetName[] {
  return facetNames.filter((facet) => counts[facet].length > 1 || search[facet] !== null);
}

/** What of a search narrows the list down, in the order in which it is offered. */
export function chosenFilters(search: CatalogueSearch): FilterName[] {
  return filterNames.filter((name) => search[name] !== null);
}

/** The same words in the same order, with nothing narrowed down. */
export function withoutFilters({ q, sort }: CatalogueSearch): CatalogueSearch {
  return { ...everything, q, sort };
}

/** A search with a facet set or, with null, left open; it starts again at its first page. */
export function withFacet(search: CatalogueSearch, facet: Partial<CatalogueSearch>): CatalogueSearch {
  return { ...search, ...facet, page: 1 };
}
