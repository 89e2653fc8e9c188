import type { Catalogue, CatalogueService } from "#lib/catalogue/whole-catalogue.ts";
import { addressesAt, type Addresses } from "./addresses.ts";
import { context } from "./context.ts";
import { dataset } from "./dataset.ts";
import { named, type Node } from "./node.ts";
import { mentionedService, publicService } from "./public-service.ts";
import { event, publicOrganisation } from "./surroundings.ts";
import { terms } from "./terms.ts";

interface Asked {
  /** The address of the portal. */
  portal: string;
  /** An ISO date: whether a verification still stands depends on it. */
  today: string;
}

/** A document in JSON-LD; each node once, and complete enough for the shapes of CPSV-AP to hold for it alone. */
export interface LinkedData {
  "@context": unknown;
  "@graph": Node[];
}

/** The whole catalogue as CPSV-AP 3.2. */
export function linkedCatalogue(catalogue: Catalogue, { portal, today }: Asked): LinkedData {
  const addresses = addressesAt(portal);
  const services = catalogue.services.map((service) => publicService(service, addresses, today));
  return documentOf(services, surroundings(catalogue, addresses), addresses);
}

/** One service as CPSV-AP 3.2, with what it names; `services` of the catalogue are those that it requires. */
export function linkedService(
  { service, ...around }: Catalogue & { service: CatalogueService },
  { portal, today }: Asked,
): LinkedData {
  const addresses = addressesAt(portal);
  const mentioned = around.services.map((one) => mentionedService(one, addresses));
  return documentOf(
    [publicService(service, addresses, today)],
    [...mentioned, ...surroundings(around, addresses)],
    addresses,
  );
}

function surroundings({ organisations, lifeEvents }: Catalogue, addresses: Addresses): Node[] {
  return [
    ...organisations.map((one) => publicOrganisation(one, addresses)),
    ...lifeEvents.map((one) => event(one, addresses)),
    ...terms(addresses),
  ];
}

function documentOf(services: readonly Node[], pool: readonly Node[], addresses: Addresses): LinkedData {
  const roots = [...dataset(addresses), ...services];
  return { "@context": context(addresses.term("")), "@graph": [...roots, ...named(roots, pool)] };
}
