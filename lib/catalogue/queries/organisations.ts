import "server-only";
import type { OrganisationContact, OrganisationName } from "#lib/catalogue/service-summary.ts";
import { database } from "#lib/db/client.ts";
import { completeness, knownTogether, type KnownFacts } from "#lib/domain/catalogue/completeness.ts";
import { publishedDelivery, type Delivery } from "#lib/domain/catalogue/delivery.ts";
import { maturities, maturityOf, type Maturity } from "#lib/domain/catalogue/service-traits.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { contactOf, contactSelection } from "./contact-rows.ts";
import { knownFacts } from "./known-facts.ts";
import { organisationName } from "./summary-rows.ts";

export type OrganisationKind = "ministry" | "authority" | "council" | "office" | "municipality";

export interface OrganisationInList extends OrganisationName {
  kind: OrganisationKind;
  parent: string | null;
  contact: OrganisationContact;
  services: number;
  /** How many of them the organisation has verified. */
  verified: number;
  /** The share of the facts that is known of its services, from 0 to 1; null without services. */
  completeness: number | null;
}

export interface ServiceInList {
  code: string;
  name: BilingualText;
  department: BilingualText | null;
  delivery: Delivery;
}

/** An organisation that belongs to another, and how many services it publishes. */
export interface ChildOrganisation extends OrganisationName {
  services: number;
}

/** By department, in the order of the codes; those of no known department come last. */
export interface ServicesOfOrganisation extends OrganisationName {
  services: ServiceInList[];
}

export interface OrganisationDetails extends OrganisationName {
  kind: OrganisationKind;
  parent: OrganisationName | null;
  children: ChildOrganisation[];
  contact: OrganisationContact;
  /** Whether the services and figures below are those of its children too. */
  withChildren: boolean;
  /** Its own, then those of its children where they are asked for. */
  groups: ServicesOfOrganisation[];
  counts: {
    services: number;
    verified: number;
    sourced: number;
    online: number;
    byMaturity: { maturity: Maturity; services: number }[];
  };
  /** Of how many of these services each fact is known. */
  known: KnownFacts;
}

/** Every organisation with how many services it publishes, in the order in which they were founded. */
export async function organisations(): Promise<OrganisationInList[]> {
  const [rows, facts] = await Promise.all([
    database().organisation.findMany({
      select: { ...nameSelection, ...contactSelection, kind: true, parent: { select: { slug: true } } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    }),
    knownFacts(),
  ]);
  return rows.map((row) => {
    const told = facts.get(row.slug);
    return {
      ...organisationName(row),
      kind: row.kind,
      parent: row.parent?.slug ?? null,
      contact: contactOf(row),
      services: told?.services ?? 0,
      verified: told?.known.verified ?? 0,
      completeness: told ? completeness(told.known, told.services) : null,
    };
  });
}

/** One organisation with the services it publishes, and those of its children where they are asked for; or null. */
export async function organisationBySlug(
  slug: string,
  withChildren = false,
): Promise<OrganisationDetails | null> {
  const [row, facts] = await Promise.all([
    database().organisation.findUnique({ where: { slug }, select: detailSelection }),
    knownFacts(),
  ]);
  if (!row) return null;
  const shown = withChildren ? [row, ...row.children] : [row];
  const services = shown.flatMap((organisation) => organisation.services);
  return {
    ...organisationName(row),
    kind: row.kind,
    parent: row.parent && organisationName(row.parent),
    children: row.children.map((child) => ({ ...organisationName(child), services: child.services.length })),
    contact: contactOf(row),
    withChildren: withChildren && row.children.length > 0,
    groups: shown.map((organisation) => ({
      ...organisationName(organisation),
      services: organisation.services.map(serviceInList),
    })),
    counts: countsOf(services),
    known: knownTogether(shown.flatMap((organisation) => facts.get(organisation.slug)?.known ?? [])),
  };
}

const published = { status: "published" } as const;
const nameSelection = {
  code: true,
  slug: true,
  nameAr: true,
  nameEn: true,
} as const satisfies Prisma.OrganisationSelect;

const servicesSelection = {
  where: published,
  orderBy: { code: "asc" },
  select: {
    code: true,
    nameAr: true,
    nameEn: true,
    delivery: true,
    maturity: true,
    lastVerifiedOn: true,
    provenanceService: true,
    department: { select: { nameAr: true, nameEn: true } },
  },
} as const satisfies Prisma.Organisation$servicesArgs;

const detailSelection = {
  ...nameSelection,
  kind: true,
  ...contactSelection,
  parent: { select: nameSelection },
  children: { select: { ...nameSelection, services: servicesSelection }, orderBy: { code: "asc" } },
  services: servicesSelection,
} as const satisfies Prisma.OrganisationSelect;

type ServiceRow = Prisma.OrganisationGetPayload<{ select: typeof detailSelection }>["services"][number];

function serviceInList({ code, nameAr, nameEn, department, delivery }: ServiceRow): ServiceInList {
  return {
    code,
    name: { ar: nameAr, en: nameEn },
    department: department && { ar: department.nameAr, en: department.nameEn },
    delivery: publishedDelivery(delivery),
  };
}

function countsOf(services: readonly ServiceRow[]): OrganisationDetails["counts"] {
  const count = (is: (service: ServiceRow) => boolean) => services.filter(is).length;
  return {
    services: services.length,
    verified: count(({ lastVerifiedOn }) => lastVerifiedOn !== null),
    sourced: count(({ provenanceService }) => provenanceService === "sourced"),
    online: count(({ delivery }) => delivery !== "inPerson"),
    byMaturity: maturities.map((level) => ({
      maturity: level,
      services: count(({ maturity }) => maturityOf(maturity) === level),
    })),
  };
}
