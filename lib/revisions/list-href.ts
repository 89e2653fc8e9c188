import type { ServiceListAsked } from "./list-schema.ts";

/** The address of a page of the list of services, with all that was asked of it; and how many of them were verified just now. */
export function listHref(language: string, asked: Partial<ServiceListAsked>, verified?: number): string {
  const { q, organisation, show, page } = asked;
  const said = Object.entries({
    q,
    organisation,
    show,
    page: page === 1 ? undefined : page,
    verified,
  }).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  const query = new URLSearchParams(said).toString();
  return `/${language}/ministry/services${query ? `?${query}` : ""}`;
}
