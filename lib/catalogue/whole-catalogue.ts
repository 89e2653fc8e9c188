import type { OrganisationKind } from "#lib/catalogue/queries/organisations.ts";
import type { LifeEventInList } from "#lib/catalogue/queries/life-events.ts";
import type { OrganisationContact, OrganisationName, ServiceDetails } from "./service-summary.ts";

/** A published service as downloads carry it: all that is known of it, other services by their codes. */
export interface CatalogueService extends Omit<
  ServiceDetails,
  | "organisation"
  | "verifiedBy"
  | "departmentContact"
  | "lifeEventNames"
  | "requires"
  | "requiredBy"
  | "replacedBy"
> {
  organisation: OrganisationName;
  requires: string[];
  replacedBy: string | null;
}

export interface CatalogueOrganisation extends OrganisationName, OrganisationContact {
  kind: OrganisationKind;
  /** The slug of the organisation that it is part of. */
  parent: string | null;
}

export interface Catalogue {
  services: CatalogueService[];
  organisations: CatalogueOrganisation[];
  lifeEvents: LifeEventInList[];
}
