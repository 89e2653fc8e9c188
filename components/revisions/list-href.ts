import type { ServiceListAsked } from "#lib/revisions/list-schema.ts";

/** The address of a page of the list of services, with all that was asked of it. */
export function listHref(language: string, asked: Partial<ServiceListAsked>): string {
  const { q, organisation, show, page } = asked;
  const said = Object.entries({ q, organisation, show, page: page === 1 ? undefined : page }).flatMap(
    ([name, value]) => (value ? [[name, String(value)]] : []),
  );
  const query = new URLSearchParams(said).toString();
  return `/${language}/ministry/services${query ? `?${query}` : ""}`;
}
