import "server-only";
import { everything } from "#lib/domain/catalogue/catalogue-search.ts";
import { searchServices, type SearchResult } from "./search-services.ts";

const shown = 5;

/** What comes first for a query, and how much there is; null where nothing is asked. */
export async function firstServices(q: string | undefined): Promise<SearchResult | null> {
  return q === undefined ? null : searchServices({ ...everything, q }, shown);
}
