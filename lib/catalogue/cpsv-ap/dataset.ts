import { translator } from "#lib/i18n/translator.ts";
import type { Addresses } from "./addresses.ts";
import type { Node } from "./node.ts";

const [ar, en] = [translator("ar"), translator("en")];
const inBoth = (key: "dataset.title" | "dataset.description" | "dataset.publisher") => ({
  ar: ar(`openData:${key}`),
  en: en(`openData:${key}`),
});

const mediaTypes = {
  jsonld: "application/ld+json",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** The catalogue as a data set that harvesters of DCAT-AP list, with its downloads, and who publishes it. */
export function dataset({ dataset: id, publisher, page }: Addresses): Node[] {
  return [
    {
      "@id": id,
      "@type": "dcat:Dataset",
      title: inBoth("dataset.title"),
      description: inBoth("dataset.description"),
      publisher,
      licence: eupl,
      language: ["ARA", "ENG"].map((code) => ({ "@id": languageOf(code), "@type": "dct:LinguisticSystem" })),
      landingPage: { "@id": page("/ar/open-data"), "@type": "foaf:Document" },
      distribution: Object.entries(mediaTypes).map(([extension, mediaType]) => ({
        "@id": page(`/ar/open-data#${extension}`),
        "@type": "dcat:Distribution",
        accessUrl: page("/ar/open-data"),
        downloadUrl: page(`/api/v1/catalogue.${extension}`),
        mediaType: `https://www.iana.org/assignments/media-types/${mediaType}`,
        licence: eupl,
      })),
    },
    {
      "@id": publisher,
      "@type": "foaf:Agent",
      identifier: "MTIT",
      title: inBoth("dataset.publisher"),
    },
  ];
}

const eupl = "http://publications.europa.eu/resource/authority/licence/EUPL_1_2";

function languageOf(code: string): string {
  return `http://publications.europa.eu/resource/authority/language/${code}`;
}
