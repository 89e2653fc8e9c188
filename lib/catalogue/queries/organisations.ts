import "server-only";
import type { OrganisationName } from "#lib/catalogue/service-summary.ts";
import { database } from "#lib/db/client.ts";
import type { Delivery } from "#lib/domain/catalogue/delivery.ts";
import { publishedDelivery } from "#lib/domain/catalogue/delivery.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { organisationName, textOf } from "./summary-rows.ts";

export type OrganisationKind = "ministry" | "authority" | "council" | "office" | "municipality";

export interface OrganisationInList extends OrganisationName {
  kind: OrganisationKind;
  parent: string | null;
  services: number;
  /** How many of them the organisation has verified. */
  verified: number;
}

export interface ServiceInList {
  code: string;
  name: BilingualText;
  department: BilingualText | null;
  delivery: Delivery;
}

export interface OrganisationDetails extends OrganisationName {
  kind: OrganisationKind;
  parent: OrganisationName | null;
  children: OrganisationName[];
  contact: {
    email: string | null;
    phone: string | null;
    website: string | null;
    address: BilingualText | null;
    openingHours: BilingualText | null;
  };
  /** By department, in the order of the codes; those of no known department come last. */
  services: ServiceInList[];
  counts: { services: number; verified: number; sourced: number; online: number };
}

/** Every organisation with how many services it publishes, in the order in which they were founded. */
export async function organisations(): Promise<OrganisationInList[]> {
  const [rows, verified] = await Promise.all([
    database().organisation.findMany({
      select: {
        ...nameSelection,
        id: true,
        kind: true,
        parent: { select: { slug: true } },
        _count: { select: { services: { where: published } } },
      },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    }),
    verifiedCounts(),
  ]);
  return rows.map((row) => ({
    ...organisationName(row),
    kind: row.kind,
    parent: row.parent?.slug ?? null,
    services: row._count.services,
    verified: verified.get(row.id) ?? 0,
  }));
}

async function verifiedCounts(): Promise<Map<string, number>> {
  const rows = await database().service.groupBy({
    by: ["organisationId"],
    where: { ...published, lastVerifiedOn: { not: null } },
    _count: true,
  });
  return new Map(rows.map(({ organisationId, _count }) => [organisationId, _count]));
}

/** One organisation with the services it publishes, or null. */
export async function organisationBySlug(slug: string): Promise<OrganisationDetails | null> {
  const row = await database().organisation.findUnique({ where: { slug }, select: detailSelection });
  if (!row) return null;
  return {
    ...organisationName(row),
    kind: row.kind,
    parent: row.parent && organisationName(row.parent),
    children: row.children.map(organisationName),
    contact: {
      email: row.email,
      phone: row.phone,
      website: row.website,
      address: textOf(row.addressAr, row.addressEn),
      openingHours: textOf(row.openingHoursAr, row.openingHoursEn),
    },
    services: row.services.map((service) => ({
      code: service.code,
      name: { ar: service.nameAr, en: service.nameEn },
      department: service.department && { ar: service.department.nameAr, en: service.department.nameEn },
      delivery: publishedDelivery(service.delivery),
    })),
    counts: {
      services: row.services.length,
      verified: row.services.filter((service) => service.lastVerifiedOn !== null).length,
      sourced: row.services.filter((service) => service.provenanceService === "sourced").length,
      online: row.services.filter((service) => service.delivery !== "inPerson").length,
    },
  };
}

const published = { status: "published" } as const;
const nameSelection = {
  code: true,
  slug: true,
  nameAr: true,
  nameEn: true,
} as const satisfies Prisma.OrganisationSelect;

const detailSelection = {
  ...nameSelection,
  kind: true,
  email: true,
  phone: true,
  website: true,
  addressAr: true,
  addressEn: true,
  openingHoursAr: true,
  openingHoursEn: true,
  parent: { select: nameSelection },
  children: { select: nameSelection, orderBy: { code: "asc" } },
  services: {
    where: published,
    orderBy: { code: "asc" },
    select: {
      code: true,
      nameAr: true,
      nameEn: true,
      delivery: true,
      lastVerifiedOn: true,
      provenanceService: true,
      department: { select: { nameAr: true, nameEn: true } },
    },
  },
} as const satisfies Prisma.OrganisationSelect;
