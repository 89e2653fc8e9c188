/** Permanent names of what the export speaks of: the address of its page, and what of the page is meant. */
export interface Addresses {
  service: (code: string) => string;
  /** A part of a service: "evidence-2". */
  part: (code: string, part: string) => string;
  organisation: (slug: string) => string;
  lifeEvent: (slug: string) => string;
  /** A term of the portal's own: "audience-citizen". */
  term: (name: string) => string;
  page: (path: string) => string;
  dataset: string;
  publisher: string;
}

export function addressesAt(portal: string): Addresses {
  const page = (path: string) => new URL(path, portal).href;
  return {
    service: (code) => page(`/ar/services/${code}#service`),
    part: (code, part) => page(`/ar/services/${code}#${part}`),
    organisation: (slug) => page(`/ar/organisations/${slug}#organisation`),
    lifeEvent: (slug) => page(`/ar/life-events/${slug}#event`),
    term: (name) => page(`/ar/open-data#${name}`),
    page,
    dataset: page("/ar/open-data#catalogue"),
    publisher: page("/ar/about#publisher"),
  };
}
