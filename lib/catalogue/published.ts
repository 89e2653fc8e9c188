import type { z } from "zod";
import type { LifeEventInList } from "#lib/catalogue/queries/life-events.ts";
import type { OrganisationInList } from "#lib/catalogue/queries/organisations.ts";
import type { Suggestion } from "#lib/catalogue/queries/suggestions.ts";
import type {
  openLifeEventSchema,
  openOrganisationSchema,
  openServiceDetailsSchema,
  openServiceSchema,
  openSuggestionsSchema,
} from "./open-data.ts";
import { openingHoursText } from "./opening-hours-in-words.ts";
import type { OrganisationContact, ServiceDetails, ServiceSummary } from "./service-summary.ts";

/** What the open data says of a service; `portal` is the address of the portal. */
export function publishedService(portal: string, service: ServiceSummary): z.input<typeof openServiceSchema> {
  const { updatedAt, ...facts } = service;
  return {
    ...facts,
    url: new URL(`/ar/services/${service.code}`, portal).href,
    updatedAt: updatedAt.toISOString(),
  };
}

export function publishedDetails(
  portal: string,
  service: ServiceDetails,
): z.input<typeof openServiceDetailsSchema> {
  const { departmentContact } = service;
  return {
    ...service,
    ...publishedService(portal, service),
    departmentContact: departmentContact && withHoursInWords(departmentContact),
  };
}

export function publishedOrganisation(
  portal: string,
  organisation: OrganisationInList,
): z.input<typeof openOrganisationSchema> {
  const { verified, completeness, contact, ...facts } = organisation;
  return {
    ...facts,
    contact: withHoursInWords(contact),
    verifiedServices: verified,
    completeness: completeness === null ? null : Math.round(1000 * completeness) / 1000,
    url: new URL(`/ar/organisations/${organisation.slug}`, portal).href,
  };
}

function withHoursInWords<Contact extends Pick<OrganisationContact, "openingHours">>({
  openingHours,
  ...contact
}: Contact) {
  return {
    ...contact,
    openingHours: openingHours && openingHoursText(openingHours),
    openingTimes: [...(openingHours?.times ?? [])],
  };
}

export function publishedLifeEvent(
  portal: string,
  event: LifeEventInList,
): z.input<typeof openLifeEventSchema> {
  return { ...event, url: new URL(`/ar/life-events/${event.slug}`, portal).href };
}

const sections = { service: "services", organisation: "organisations", lifeEvent: "life-events" } as const;

export function publishedSuggestion(
  portal: string,
  { slug, ...suggestion }: Suggestion,
): z.input<typeof openSuggestionsSchema>["items"][number] {
  const address = `/ar/${sections[suggestion.kind]}/${suggestion.code ?? slug}`;
  return { ...suggestion, url: new URL(address, portal).href };
}
