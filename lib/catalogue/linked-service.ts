import type { OpeningHours } from "#lib/domain/opening-hours/open-times.ts";
import { languages, type Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator, type Translator } from "#lib/i18n/translator.ts";
import { openingSpecifications } from "./opening-specifications.ts";
import type { ServiceChannel, ServiceDetails } from "./service-summary.ts";
import { whereaboutsOf } from "./whereabouts-of.ts";

interface Portal {
  language: Language;
  /** The whole address of a path of the portal. */
  addressOf: (path: string) => string;
}

/**
 * A service in the words of schema.org (GovernmentService). What nobody knows is left out; so are the conditions and
 * outputs that neither a source nor the organisation confirmed, for a machine would take them for facts.
 */
export function linkedService(service: ServiceDetails, portal: Portal): object {
  const { language, addressOf } = portal;
  const address = addressOf(`/${language}/services/${service.code}`);
  const isConfirmed = service.verifiedOn !== null || service.provenance.details === "sourced";
  return known({
    "@type": "GovernmentService",
    "@id": address,
    url: address,
    identifier: service.code,
    inLanguage: language,
    name: tagged(service.name),
    description: tagged(service.summary),
    disambiguatingDescription: service.verifiedOn === null ? caveat(service) : null,
    serviceType: service.lifeEventNames.flatMap(({ name }) => tagged(name)),
    provider: provider(service, portal),
    areaServed: area(service),
    audience: service.audience.map((audience) => ({
      "@type": "Audience",
      audienceType: inEach((t) => t(`catalogue:audience.${audience}`)),
    })),
    availableChannel: service.channels.map((channel) => reached(channel, service)),
    offers: service.costs.map(offer),
    serviceOutput: isConfirmed ? service.outputs.map(output) : null,
    termsOfService: isConfirmed && service.conditions ? tagged(service.conditions) : null,
    mainEntityOfPage: review(service, address),
  });
}

function provider({ organisation }: ServiceDetails, { language, addressOf }: Portal): object {
  const { name, slug, contact } = organisation;
  return known({
    "@type": "GovernmentOrganization",
    name: tagged(name),
    url: addressOf(`/${language}/organisations/${slug}`),
    sameAs: contact.website,
    telephone: contact.phone,
    email: contact.email,
    location: contact.address && placeOf(contact.address, contact.openingHours),
  });
}

/** A municipality serves its own area, whose bounds the catalogue does not hold. */
function area({ organisation }: ServiceDetails): object | null {
  if (organisation.kind === "municipality") return null;
  return { "@type": "AdministrativeArea", name: inEach((t) => t("catalogue:service.area")) };
}

/** A channel with the place, hours and telephone that it has or takes over, as the page shows them. */
function reached(channel: ServiceChannel, service: ServiceDetails): object {
  const { place, hours, phone } = whereaboutsOf(service, channel);
  return known({
    "@type": "ServiceChannel",
    serviceUrl: channel.url,
    servicePhone:
      phone &&
      known({
        "@type": "ContactPoint",
        telephone: phone.value,
        // A telephone has its hours itself; those of a counter are of the place.
        hoursAvailable: channel.kind === "phone" ? times(hours?.value) : null,
      }),
    serviceLocation: place && placeOf(place.value, hours?.value ?? null),
  });
}

function placeOf(name: BilingualText, hours: OpeningHours<BilingualText> | null): object {
  return known({
    "@type": "Place",
    name: tagged(name),
    description: hours?.note && tagged(hours.note),
    openingHoursSpecification: times(hours),
  });
}

function times(hours: OpeningHours<BilingualText> | null | undefined): object[] {
  return openingSpecifications(hours?.times ?? []).map(({ days, opens, closes }) => ({
    "@type": "OpeningHoursSpecification",
    dayOfWeek: days,
    opens,
    closes,
  }));
}

function offer({ amount, currency, note }: ServiceDetails["costs"][number]): object {
  return known({
    "@type": "Offer",
    price: amount,
    priceCurrency: currency,
    description: note && tagged(note),
  });
}

function output(text: BilingualText): object {
  return { "@type": "Thing", name: tagged(text) };
}

/** The page about the service: when it last changed, and who stood behind it when. */
function review({ updatedAt, verifiedOn, verifiedBy }: ServiceDetails, address: string): object {
  return known({
    "@type": "WebPage",
    "@id": address,
    dateModified: updatedAt.toISOString(),
    lastReviewed: verifiedOn,
    reviewedBy: verifiedBy && { "@type": "GovernmentOrganization", name: tagged(verifiedBy) },
  });
}

function caveat({ provenance }: ServiceDetails): TaggedText[] {
  return inEach((t) => t(`catalogue:service.notice.${provenance.service}`));
}

interface TaggedText {
  "@language": Language;
  "@value": string;
}

/** A text in every language in which there is one, each tagged. */
function tagged(text: BilingualText): TaggedText[] {
  return languages
    .map((language) => textIn(language, text))
    .filter((shown, index) => shown.language === languages[index])
    .map((shown) => ({ "@language": shown.language, "@value": shown.text }));
}

function inEach(sentence: (t: Translator) => string): TaggedText[] {
  return languages.map((language) => ({ "@language": language, "@value": sentence(translator(language)) }));
}

/** Without what is not known, and without lists of nothing. */
function known(thing: Readonly<Record<string, unknown>>): object {
  const isKnown = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => isKnown(value)));
}
