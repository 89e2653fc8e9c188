import type { Transaction } from "#lib/db/scope.ts";
import { sameAddress } from "#lib/domain/links/fit-address.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

/** Where in the portal a link stands. */
export interface LinkPlace {
  /** The way to a service, the source of its facts, or the site of the organisation itself. */
  kind: "channel" | "source" | "website";
  /** Which of the ways to the service, from 0. */
  channel: number | null;
  service: { code: string; name: BilingualText } | null;
}

export interface CatalogueLink {
  address: string;
  organisation: { id: string; slug: string; name: BilingualText };
  places: LinkPlace[];
}

/** Whose links: those of these organisations, or of all. */
export type LinksOf = "everything" | readonly string[];

/** Every address that the published catalogue links to, once for each organisation, with where it stands. */
export async function catalogueLinks(tx: Transaction, whose: LinksOf): Promise<CatalogueLink[]> {
  const organisations = await tx.organisation.findMany({
    where: whose === "everything" ? {} : { id: { in: [...whose] } },
    select: {
      id: true,
      slug: true,
      nameAr: true,
      nameEn: true,
      website: true,
      services: {
        where: { status: "published" },
        orderBy: { code: "asc" },
        select: {
          code: true,
          nameAr: true,
          nameEn: true,
          provenanceSource: true,
          channels: {
            where: { url: { not: null } },
            select: { url: true, position: true },
            orderBy: { position: "asc" },
          },
        },
      },
    },
    orderBy: { code: "asc" },
  });
  return organisations.flatMap(({ id, slug, nameAr, nameEn, website, services }) => {
    const organisation = { id, slug, name: { ar: nameAr, en: nameEn } };
    const found = [
      placed(website, { kind: "website", channel: null, service: null }),
      ...services.flatMap(({ code, nameAr: ar, nameEn: en, provenanceSource, channels }) => {
        const service = { code, name: { ar, en } };
        return [
          ...channels.map(({ url, position }) =>
            placed(url, { kind: "channel", channel: position - 1, service }),
          ),
          placed(provenanceSource, { kind: "source", channel: null, service }),
        ];
      }),
    ].flat();
    const byAddress = Map.groupBy(found, ({ address }) => address);
    return [...byAddress].map(([address, all]) => ({
      address,
      organisation,
      places: all.map(({ place }) => place),
    }));
  });
}

/** What is no address at all stands as it is written, to be seen and mended. */
function placed(text: string | null, place: LinkPlace): { address: string; place: LinkPlace }[] {
  return text ? [{ address: sameAddress(text) ?? text, place }] : [];
}
