import type { LifeEventInList } from "#lib/catalogue/queries/life-events.ts";
import { openingHoursText } from "#lib/catalogue/opening-hours-in-words.ts";
import { openingSpecifications, type OpeningSpecification } from "#lib/catalogue/opening-specifications.ts";
import type { CatalogueOrganisation } from "#lib/catalogue/whole-catalogue.ts";
import type { Addresses } from "./addresses.ts";
import { some, webAddress, words, type Node } from "./node.ts";
import { palestine } from "./terms.ts";

/** An organisation as a cv:PublicOrganisation. */
export function publicOrganisation(organisation: CatalogueOrganisation, addresses: Addresses): Node {
  const { slug, code, kind, name, parent, email, phone, website, address, openingHours } = organisation;
  const site = webAddress(website);
  const isReachable = Boolean(email ?? phone ?? site ?? openingHours);
  return {
    "@id": addresses.organisation(slug),
    "@type": ["cv:PublicOrganisation", "org:Organization"],
    identifier: code,
    label: words(name),
    type: addresses.term(`kind-${kind}`),
    spatial: palestine["@id"],
    subOrganisationOf: parent === null ? undefined : addresses.organisation(parent),
    page: addresses.page(`/ar/organisations/${slug}`),
    address: address ? { "@type": "locn:Address", fullAddress: words(address) } : undefined,
    contactPoint: isReachable
      ? {
          "@type": "cv:ContactPoint",
          email: email ?? undefined,
          telephone: phone ?? undefined,
          contactPage: site ? { "@id": site, "@type": "foaf:Document" } : undefined,
          openingHours: openingHours
            ? { "@type": "time:TemporalEntity", description: words(openingHoursText(openingHours)) }
            : undefined,
          hoursAvailable: some(openingSpecifications(openingHours?.times ?? []).map(specification)),
        }
      : undefined,
  };
}

/** CPSV-AP asks for words alone; programs find the times in those of schema.org. */
function specification({ days, opens, closes }: OpeningSpecification) {
  return {
    "@type": "schema:OpeningHoursSpecification",
    dayOfWeek: days,
    opens: `${opens}:00`,
    closes: `${closes}:00`,
  };
}

/** A life or business event; the standard asks for both classes. */
export function event({ slug, kind, name }: LifeEventInList, addresses: Addresses): Node {
  return {
    "@id": addresses.lifeEvent(slug),
    "@type": ["cv:Event", kind === "life" ? "cv:LifeEvent" : "cv:BusinessEvent"],
    identifier: slug,
    title: words(name),
    page: addresses.page(`/ar/life-events/${slug}`),
  };
}
