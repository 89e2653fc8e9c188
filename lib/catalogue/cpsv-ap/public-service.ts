import type { CatalogueService } from "#lib/catalogue/whole-catalogue.ts";
import { verification } from "#lib/domain/catalogue/verification.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import type { Addresses } from "./addresses.ts";
import { some, webAddress, words, wordsIfKnown, type Node } from "./node.ts";
import { currency } from "./terms.ts";

const [ar, en] = [translator("ar"), translator("en")];

/**
 * A service as a cpsv:PublicService. What is not known is left out, and each statement whose origin differs carries
 * its own: the service, and the documents, steps and links that may only be typical of such a service. `today` is
 * an ISO date.
 */
export function publicService(service: CatalogueService, addresses: Addresses, today: string): Node {
  const { code, provenance, verifiedOn } = service;
  const { term } = addresses;
  return {
    ...mentionedService(service, addresses),
    status: term(`status-${verification(verifiedOn, today)}`),
    verifiedOn: verifiedOn ?? undefined,
    provenance: term(`provenance-${provenance.service}`),
    detailsProvenance: term(`details-${provenance.details}`),
    source: webAddress(provenance.source),
    sourceKind: provenance.evidence ?? undefined,
    sourceYear: provenance.year === null ? undefined : String(provenance.year),
    modified: service.updatedAt.toISOString(),
    page: [addresses.page(`/ar/services/${code}`), addresses.page(`/en/services/${code}`)],
    partOf: addresses.dataset,
    department: wordsIfKnown(service.department),
    audience: some(service.audience.map((one) => term(`audience-${one}`))),
    delivery: term(`delivery-${service.delivery}`),
    maturity: term(`maturity-${service.maturity}`),
    groupedBy: some(service.lifeEvents.map(addresses.lifeEvent)),
    keyword: keywords(service),
    processingTimeText: wordsIfKnown(service.processingTime),
    requires: some(service.requires.map(addresses.service)),
    replacedBy: service.replacedBy === null ? undefined : addresses.service(service.replacedBy),
    ...parts(service, addresses),
  };
}

/** A service as another one names it: no more than the standard asks of every service. */
export function mentionedService(service: CatalogueService, addresses: Addresses): Node {
  return {
    "@id": addresses.service(service.code),
    "@type": "cpsv:PublicService",
    identifier: service.code,
    title: words(service.name),
    description: words(service.summary),
    competentAuthority: addresses.organisation(service.organisation.slug),
  };
}

function parts(service: CatalogueService, { part, term }: Addresses): Record<string, unknown> {
  const made = (id: string, type: string): Node => ({
    "@id": part(service.code, id),
    "@type": type,
    identifier: `${service.code}/${id}`,
  });
  const origin = { provenance: term(`details-${service.provenance.details}`) };
  const heading = (key: "eligibility" | "conditions", text: BilingualText | null, type: string) =>
    text && {
      ...made(key, type),
      title: { ar: ar(`openData:part.${key}`), en: en(`openData:part.${key}`) },
      description: words(text),
    };
  return {
    requirement: heading("eligibility", service.eligibility, "cv:Requirement") ?? undefined,
    follows: heading("conditions", service.conditions, "cpsv:Rule") ?? undefined,
    input: some(
      service.evidence.map((text, at) => ({
        ...made(`evidence-${at + 1}`, "cv:Evidence"),
        title: words(text),
        ...origin,
      })),
    ),
    steps: some(
      service.steps.map(({ text, expectedMinutes }) => ({
        description: words(text),
        expectedMinutes: expectedMinutes ?? undefined,
      })),
    ),
    produces: some(
      service.outputs.map((text, at) => ({ ...made(`output-${at + 1}`, "cv:Output"), title: words(text) })),
    ),
    channel: some(
      service.channels.map(({ kind, url, phone, place, hours }, at) => ({
        ...made(`channel-${at + 1}`, "cv:Channel"),
        type: term(`channel-${kind}`),
        page: webAddress(url),
        telephone: phone ?? undefined,
        description: wordsIfKnown(place),
        openingHours: hours ? { "@type": "time:TemporalEntity", description: words(hours) } : undefined,
      })),
    ),
    cost: some([
      ...service.costs.map(({ amount, currency: code, note, channel }, at) => ({
        ...made(`cost-${at + 1}`, "cv:Cost"),
        value: amount,
        currency: currency(code),
        description: wordsIfKnown(note),
        ifAccessedThrough: channel === null ? undefined : part(service.code, `channel-${channel}`),
      })),
      ...(service.costNote
        ? [{ ...made("cost-note", "cv:Cost"), description: words(service.costNote) }]
        : []),
    ]),
  };
}

function keywords({ keywords }: CatalogueService): Record<string, readonly string[]> | undefined {
  const { ar: arabic, en: english } = keywords;
  if (arabic.length + english.length === 0) return undefined;
  return { ...(arabic.length > 0 && { ar: arabic }), ...(english.length > 0 && { en: english }) };
}
