import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { audiences, maturities, provenances } from "#lib/domain/catalogue/service-traits.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Addresses } from "./addresses.ts";
import type { Node } from "./node.ts";

const organisationKinds = ["ministry", "authority", "council", "office", "municipality"] as const;
const channelKinds = ["counter", "website", "phone", "post"] as const;
const verifications = ["unverified", "verified", "outOfDate"] as const;
const currencies = ["ILS", "JOD", "USD"] as const;

const [ar, en] = [translator("ar"), translator("en")];

/** What the export classifies services by. The classes are the portal's own; currencies are those of the EU's list. */
export function terms({ term }: Addresses): Node[] {
  const concept = (name: string, scheme: string, label: { ar: string; en: string }): Node => ({
    "@id": term(name),
    "@type": "skos:Concept",
    label,
    inScheme: term(scheme),
  });
  return [
    ...audiences.map((one) =>
      concept(`audience-${one}`, "audience", {
        ar: ar(`catalogue:audience.${one}`),
        en: en(`catalogue:audience.${one}`),
      }),
    ),
    ...deliveries.map((one) =>
      concept(`delivery-${one}`, "delivery", {
        ar: ar(`catalogue:delivery.${one}`),
        en: en(`catalogue:delivery.${one}`),
      }),
    ),
    ...maturities.map((one) =>
      concept(`maturity-${one}`, "maturity", {
        ar: ar(`catalogue:maturity.${one}`),
        en: en(`catalogue:maturity.${one}`),
      }),
    ),
    ...verifications.map((one) =>
      concept(`status-${one}`, "status", {
        ar: ar(`openData:status.${one}`),
        en: en(`openData:status.${one}`),
      }),
    ),
    ...channelKinds.map((one) =>
      concept(`channel-${one}`, "channel", {
        ar: ar(`catalogue:service.channel.${one}`),
        en: en(`catalogue:service.channel.${one}`),
      }),
    ),
    ...organisationKinds.map((one) =>
      concept(`kind-${one}`, "kind", {
        ar: ar(`catalogue:organisations.kindOfOne.${one}`),
        en: en(`catalogue:organisations.kindOfOne.${one}`),
      }),
    ),
    ...currencies.map((code) => ({ "@id": currency(code), "@type": "skos:Concept", identifier: code })),
    ...provenances.flatMap((one) => [
      statement(term(`provenance-${one}`), {
        ar: ar(`catalogue:provenance.${one}`),
        en: en(`catalogue:provenance.${one}`),
      }),
      statement(term(`details-${one}`), {
        ar: ar(`openData:details.${one}`),
        en: en(`openData:details.${one}`),
      }),
    ]),
    palestine,
  ];
}

export function currency(code: (typeof currencies)[number]): string {
  return `http://publications.europa.eu/resource/authority/currency/${code}`;
}

/** Where every organisation of the catalogue works. */
export const palestine: Node = {
  "@id": "http://publications.europa.eu/resource/authority/country/PSE",
  "@type": "dct:Location",
  label: { ar: "فلسطين", en: "Palestine" },
};

function statement(id: string, note: { ar: string; en: string }): Node {
  return { "@id": id, "@type": "dct:ProvenanceStatement", note };
}
